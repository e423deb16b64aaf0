package org.surkrut.exchange;

/** Why a question is left out, or a whole file refused. */
public enum Reason {
    /** True or false: two answers only. */
    BOOLEAN,
    /** Not a choice among answers. */
    UNSUPPORTED_KIND,
    /** Fewer than three answers. */
    NOT_THREE_ANSWERS,
    NO_RIGHT_ANSWER,
    SEVERAL_RIGHT_ANSWERS,
    EQUAL_ANSWERS,
    /** No question in it. */
    EMPTY,
    /** The question or an answer. */
    TOO_LONG,
    UNKNOWN_LEVEL,
    /** In a file of several languages, one of the others. */
    OTHER_LANGUAGE,
    /** Not written as its format wants it. */
    BROKEN,

    /** Files alone: none of the formats, or not the one that it was said to be. */
    UNKNOWN_FORMAT,
    /** Files alone: more bytes, packed or unpacked, than are read. */
    TOO_BIG,
    /** Files alone: more questions than are read. */
    TOO_MANY
}
