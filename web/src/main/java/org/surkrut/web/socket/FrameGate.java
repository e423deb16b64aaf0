package org.surkrut.web.socket;

import static org.surkrut.protocol.Limits.HASTE_UNTIL_CLOSED;
import static org.surkrut.protocol.Limits.REQUESTS_A_SECOND;
import static org.surkrut.protocol.Limits.REQUEST_BURST;

import java.util.function.LongSupplier;

/** How many requests one connection may make: a bucket of tokens that fills again with time. */
final class FrameGate {
    /** What is to be done with a request. */
    enum Verdict {
        PASS,
        TOO_FAST,
        CLOSE
    }

    private static final double NANOS = 1e9;

    private final LongSupplier nanoTime;
    private double tokens = REQUEST_BURST;
    private long last;
    private int hasty;

    FrameGate(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.last = nanoTime.getAsLong();
    }

    synchronized Verdict next() {
        long now = nanoTime.getAsLong();
        tokens = Math.min(REQUEST_BURST, tokens + (now - last) / NANOS * REQUESTS_A_SECOND);
        last = now;
        if (tokens >= 1) {
            tokens--;
            hasty = 0;
            return Verdict.PASS;
        }
        return ++hasty > HASTE_UNTIL_CLOSED ? Verdict.CLOSE : Verdict.TOO_FAST;
    }
}
