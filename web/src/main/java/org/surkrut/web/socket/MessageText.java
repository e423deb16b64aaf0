package org.surkrut.web.socket;

import org.surkrut.protocol.Limits;

/** A text message as it comes in, part by part; never more of it than the limit is held. */
final class MessageText {
    /** Null between two messages: most clients are silent most of the time, and there are many. */
    private StringBuilder text;

    private int bytes;

    /** Whether the message is still within the limit; once it is not, no part is taken any more. */
    boolean add(String part) {
        for (int i = 0; i < part.length() && bytes <= Limits.MESSAGE_BYTES; i++) {
            bytes += utf8Bytes(part.charAt(i));
        }
        if (bytes > Limits.MESSAGE_BYTES) {
            text = null;
            return false;
        }
        text = text == null ? new StringBuilder(part) : text.append(part);
        return true;
    }

    /** The whole message; the next one begins. */
    String take() {
        String whole = text == null ? "" : text.toString();
        text = null;
        bytes = 0;
        return whole;
    }

    /** Each half of a surrogate pair counts for two of the pair's four bytes. */
    private static int utf8Bytes(char c) {
        if (c < 0x80) {
            return 1;
        }
        return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
}
