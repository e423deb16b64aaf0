package org.surkrut.bench;

/**
 * What was counted while one server played for some time.
 *
 * @param still rooms in which nothing was decided
 * @param othersMicros of CPU that the server took which was to be idle
 * @param residentKib at the end of it, before all garbage was collected
 */
record Sample(
        Moment used,
        Tally tally,
        int still,
        long othersMicros,
        long liveHeapBytes,
        long residentKib) {
    Sample plus(Sample later) {
        Tally both = new Tally();
        both.add(tally);
        both.add(later.tally);
        return new Sample(
                used.plus(later.used),
                both,
                Math.max(still, later.still),
                othersMicros + later.othersMicros,
                later.liveHeapBytes,
                Math.max(residentKib, later.residentKib));
    }
}
