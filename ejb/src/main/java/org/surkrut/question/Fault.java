package org.surkrut.question;

/** Why a change to packs or questions is not made. */
public enum Fault {
    /** There is no such question, revision or pack. */
    NONE_SUCH,
    /** Somebody else has changed it meanwhile. */
    STALE,
    /** A category that is none of the five. */
    CATEGORY,
    /** A level that is none of the three. */
    LEVEL,
    /** The question or an answer is empty, or a pack's name. */
    EMPTY,
    TOO_LONG,
    /** Two answers are the same. */
    EQUAL_ANSWERS,
    /** There is a pack of that name in that language. */
    NAME_TAKEN,
    /** No language. */
    LANGUAGE,
    /** Built-in packs stay as they are. */
    BUILT_IN,
    /** A pack with questions can't be deleted, nor change its language. */
    NOT_EMPTY
}
