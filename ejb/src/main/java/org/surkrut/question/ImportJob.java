package org.surkrut.question;

/** An import on its way; may be asked how far it is. */
public final class ImportJob {
    /** Where it is. */
    public enum Phase {
        COMPARING,
        WRITING,
        DONE,
        /** It can't be made as it was chosen: see the fault. */
        REFUSED,
        /** The database, say: nothing was written. */
        FAILED;

        public boolean isEnd() {
            return this == DONE || this == REFUSED || this == FAILED;
        }
    }

    private volatile Phase phase = Phase.COMPARING;
    private volatile int done;
    private volatile int total;
    private volatile Imported result;
    private volatile Fault fault;

    public Phase phase() {
        return phase;
    }

    /** Questions written so far. */
    public int done() {
        return done;
    }

    /** Questions to write; 0 as long as that is not known. */
    public int total() {
        return total;
    }

    /** Null before it is done. */
    public Imported result() {
        return result;
    }

    /** Null where it was not refused. */
    public Fault fault() {
        return fault;
    }

    void at(int written, int ofAll) {
        done = written;
        total = ofAll;
        phase = Phase.WRITING;
    }

    void end(Imported imported) {
        result = imported;
        phase = Phase.DONE;
    }

    void refuse(Fault why) {
        fault = why;
        phase = Phase.REFUSED;
    }

    void fail() {
        phase = Phase.FAILED;
    }
}
