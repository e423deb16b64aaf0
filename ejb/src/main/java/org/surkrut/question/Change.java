package org.surkrut.question;

import java.util.Locale;

/** What was done to a question. */
public enum Change {
    /** It came from a file. */
    IMPORT,
    /** It was written at the desk. */
    WRITE,
    EDIT,
    /** It took a former revision's form. */
    REVERT,
    RETIRE,
    RESTORE,
    /** Into another pack. */
    MOVE;

    /** As the table has it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the audit log has it. */
    String action() {
        return "question " + code();
    }

    static Change of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
