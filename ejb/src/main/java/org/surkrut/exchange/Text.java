package org.surkrut.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts of files: their bytes decoded, their characters tidied. */
final class Text {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** White space but for the no-break spaces, which French puts before some signs. */
    private static final Pattern SPACES =
            Pattern.compile("[\\s\\x85\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{3000}]+");

    /** Controls, marks of direction that could turn a line round, and what is no character. */
    private static final Pattern NOISE =
            Pattern.compile(
                    "[\\p{Cc}\\p{Cs}\\x{200B}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}"
                            + "\\x{2066}-\\x{2069}\\x{FEFF}\\x{FDD0}-\\x{FDEF}\\x{FFFE}\\x{FFFF}]");

    private static final Pattern ENDS =
            Pattern.compile("^[\\s\\x{A0}\\x{202F}]+|[\\s\\x{A0}\\x{202F}]+$");

    private Text() {}

    /**
     * UTF-16 where its mark begins the file; UTF-8 where the bytes are that; else Windows-1252,
     * which is Latin-1 but for the quotes and dashes that take the place of rare controls.
     */
    static String decode(byte[] content) {
        if (startsWith(content, 0xFE, 0xFF) || startsWith(content, 0xFF, 0xFE)) {
            return new String(content, StandardCharsets.UTF_16);
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS);
        }
    }

    static boolean startsWith(byte[] content, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (content.length <= i || content[i] != (byte) bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Trimmed, composed (NFC), without controls, white space folded; never null. */
    static String tidy(String text) {
        if (text == null) {
            return "";
        }
        String folded = NOISE.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("");
        String composed = Normalizer.normalize(folded, Normalizer.Form.NFC);
        return ENDS.matcher(composed).replaceAll("");
    }

    /** Tidied; null where nothing is left. */
    static String orNull(String text) {
        String tidy = tidy(text);
        return tidy.isEmpty() ? null : tidy;
    }

    /** One tidy line of at most so many characters, with an ellipsis where it was cut. */
    static String line(String text, int most) {
        // Tidying a whole file for an excerpt of it would be for nothing.
        String tidy =
                tidy(text != null && text.length() > 4 * most ? text.substring(0, 4 * most) : text);
        if (tidy.length() <= most) {
            return tidy;
        }
        int end = Character.isHighSurrogate(tidy.charAt(most - 2)) ? most - 2 : most - 1;
        return tidy.substring(0, end).stripTrailing() + "…";
    }
}
