package org.surkrut.question;

/** What an import does with a question. */
public enum Fate {
    NEW,
    /** The pack's question of that key is renewed. */
    CHANGED,
    /** It is there already, just so. */
    UNCHANGED,
    /** It was changed here since its import, and stays as it is. */
    EDITED,
    /** The same question is in a pack of that language, or before it in the file. */
    DOUBLED,
    /** Nobody has said which of our categories it belongs to. */
    UNMAPPED;

    boolean isTaken() {
        return this == NEW || this == CHANGED;
    }
}
