package org.surkrut.question;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.surkrut.exchange.Likeness;

/**
 * What a question is.
 *
 * @param category 1 to 5
 * @param level 1 to 3
 * @param explanation may be empty
 */
public record Content(
        int category,
        int level,
        String text,
        String right,
        String wrong1,
        String wrong2,
        String explanation) {
    public List<String> answers() {
        return List.of(right, wrong1, wrong2);
    }

    public Content withCategory(int other) {
        return new Content(other, level, text, right, wrong1, wrong2, explanation);
    }

    public Content withLevel(int other) {
        return new Content(category, other, text, right, wrong1, wrong2, explanation);
    }

    /** By which questions with the same text are found. */
    String likeness() {
        return Likeness.hash(text);
    }

    /** 64 hexadecimal digits, by which an edit is told; the category was never in it. */
    String hash() {
        List<String> parts =
                Arrays.asList(Integer.toString(level), text, right, wrong1, wrong2, explanation);
        byte[] bytes = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
