package org.surkrut.web.socket;

import org.surkrut.protocol.Limits;

/** A text message as it comes in, part by part; never more of it than the limit is held. */
final class MessageText {
    private final StringBuilder text = new StringBuilder();
    private int bytes;

    /** Whether the message is still within the limit; once it is not, no part is taken any more. */
    boolean add(String part) {
        for (int i = 0; i < part.length() && bytes <= Limits.MESSAGE_BYTES; i++) {
            bytes += utf8Bytes(part.charAt(i));
        }
        if (bytes > Limits.MESSAGE_BYTES) {
            text.setLength(0);
            return false;
        }
        text.append(part);
        return true;
    }

    /** The whole message; the next one begins. */
    String take() {
        String whole = text.toString();
        text.setLength(0);
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
