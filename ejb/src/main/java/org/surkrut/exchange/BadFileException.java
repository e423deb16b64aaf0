package org.surkrut.exchange;

/**
 * A file that can't be read at all. The message is one line of English, for the console and the
 * log.
 */
public class BadFileException extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;
    private final Reason reason;

    BadFileException(int line, Reason reason, String message) {
        super("line " + line + ": " + Text.line(message, 300));
        this.line = line;
        this.reason = reason;
    }

    /** From 1; 1 too where the trouble has no line. */
    public int line() {
        return line;
    }

    public Reason reason() {
        return reason;
    }
}
