package org.surkrut.wire;

import java.util.concurrent.TimeUnit;

/** Keeps a client below the contract's limit on requests, as an honest one does. */
final class Pace {
    private static final double BURST = 50;
    private static final double PER_NANO = 28e-9;

    private double left = BURST;
    private long last = System.nanoTime();

    /** Returns when the next request may go. */
    void await() {
        long now = System.nanoTime();
        left = Math.min(BURST, left + (now - last) * PER_NANO) - 1;
        last = now;
        if (left < 0) {
            pause((long) (-left / PER_NANO));
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
