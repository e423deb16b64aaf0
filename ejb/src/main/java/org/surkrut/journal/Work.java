package org.surkrut.journal;

/** What the journal's writer has done since the start. */
public record Work(long commits, long entries, long nanos) {
    static final Work NONE = new Work(0, 0, 0);
    private static final double NANOS = 1e9;

    Work plus(int committed, long took) {
        return new Work(commits + 1, entries + committed, nanos + took);
    }

    public double seconds() {
        return nanos / NANOS;
    }
}
