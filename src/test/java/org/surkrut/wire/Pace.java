package org.surkrut.wire;

import java.util.concurrent.TimeUnit;

/** Keeps a client below the contract's limit on requests, as an honest one does. */
final class Pace {
    private final double burst;
    private final double perNano;
    private double left;
    private long last = System.nanoTime();

    /** As fast as is allowed. */
    Pace() {
        this(50, 28);
    }

    Pace(double burst, double perSecond) {
        this.burst = burst;
        perNano = perSecond * 1e-9;
        left = burst;
    }

    /** Returns when the next request may go. */
    void await() {
        long now = System.nanoTime();
        left = Math.min(burst, left + (now - last) * perNano) - 1;
        last = now;
        if (left < 0) {
            pause((long) (-left / perNano));
        }
    }

    private static void pause(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
