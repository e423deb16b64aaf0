package org.surkrut.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Texts as sets of numbers, one for each three letters in a row; and in which texts each of them
 * is.
 */
final class Trigrams {
    private static final int[] NONE = {};

    private final Map<Long, Integer> numbers = new HashMap<>();
    private int[][] texts = new int[16][];
    private int[] counts = new int[16];

    /** A text's numbers, rising; those that are new are given one, without a text. */
    int[] of(String text) {
        String padded = " " + Likeness.normal(text) + " ";
        return IntStream.rangeClosed(0, padded.length() - 3)
                .mapToLong(i -> three(padded, i))
                .distinct()
                .mapToInt(three -> numbers.computeIfAbsent(three, t -> numbers.size()))
                .sorted()
                .toArray();
    }

    private static long three(String text, int at) {
        return (long) text.charAt(at) << 32
                | (long) text.charAt(at + 1) << 16
                | text.charAt(at + 2);
    }

    /** Notes that the text with that number has these. */
    void note(int text, int[] trigrams) {
        for (int trigram : trigrams) {
            if (trigram >= texts.length) {
                int room = Math.max(trigram + 1, 2 * texts.length);
                texts = Arrays.copyOf(texts, room);
                counts = Arrays.copyOf(counts, room);
            }
            int[] before = texts[trigram] == null ? new int[4] : texts[trigram];
            int[] list =
                    counts[trigram] == before.length
                            ? Arrays.copyOf(before, 2 * before.length)
                            : before;
            list[counts[trigram]++] = text;
            texts[trigram] = list;
        }
    }

    /** How many texts have it. */
    int count(int trigram) {
        return trigram < counts.length ? counts[trigram] : 0;
    }

    /** The texts that have it are the first so many of these. */
    int[] texts(int trigram) {
        return trigram < texts.length && texts[trigram] != null ? texts[trigram] : NONE;
    }
}
