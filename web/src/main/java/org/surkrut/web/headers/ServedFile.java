package org.surkrut.web.headers;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;

/** What is remembered of a file: a mark of its bytes, and these compressed, where it helps. */
final class ServedFile {
    private static final int MARK_BYTES = 12;

    private final String mark;
    private final byte[] compressed;

    ServedFile(byte[] bytes) {
        mark = markOf(bytes);
        byte[] smaller = Gzip.compress(bytes, Deflater.BEST_COMPRESSION);
        // Pictures and fonts are compressed already.
        compressed = smaller.length < bytes.length * 0.9 ? smaller : new byte[0];
    }

    boolean isCompressed() {
        return compressed.length > 0;
    }

    byte[] compressed() {
        return compressed;
    }

    /** Plain and compressed bytes are not the same, so neither are their tags. */
    String tag(boolean gzip) {
        return '"' + mark + (gzip ? "-gzip" : "") + '"';
    }

    /** A proxy that compresses by itself has made the tag a weak one. */
    static boolean isNamed(String tag, String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(named -> named.equals(tag) || named.equals("W/" + tag));
    }

    private static String markOf(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
