package org.surkrut.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether two texts are the same question but for spelling, or nearly. */
public final class Likeness {
    /**
     * What is at least so like another is taken for the same question in other words, each with its
     * right answer behind it. No two questions of the built-in bank come near it (0.41); capitals
     * of two countries have about 0.5, a question asked in other words 0.6 to 0.9.
     */
    public static final double NEAR = 0.6;

    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

    /** Letters, figures and signs of sums make a question; the rest is how it is set. */
    private static final Pattern SETTING = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{S}]+");

    /** A tenth more of the trigrams are looked at than must be. */
    private static final int MORE = 10;

    private static final double ROUNDING = 1e-9;

    private Likeness() {}

    /** The text without case, accents, punctuation; articles stay. */
    public static String normal(String text) {
        String folded = plain(text).toLowerCase(Locale.ROOT);
        String normal = SETTING.matcher(folded).replaceAll(" ").strip();
        // "???" is a question too, if a poor one.
        return normal.isEmpty() ? folded : normal;
    }

    /** Without accents. */
    static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return ACCENTS.matcher(apart)
                .replaceAll("")
                .replace("œ", "oe")
                .replace("Œ", "Oe")
                .replace("æ", "ae")
                .replace("Æ", "Ae")
                .replace("ß", "ss");
    }

    /**
     * 64 hexadecimal digits, the same for texts that differ in case, accents and punctuation alone.
     */
    public static String hash(String text) {
        byte[] bytes = normal(text).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A text that is like another; 1: the same trigrams. */
    public record Match(int id, double likeness) {}

    /**
     * Many texts, to be asked for those that are like another. Like are texts whose sets of
     * trigrams overlap (Jaccard's index). Not for several threads.
     */
    public static final class Index {
        private final Trigrams trigrams = new Trigrams();
        private final List<Integer> ids = new ArrayList<>();
        private int[][] sets = new int[16][];

        /** Zero but while a text is looked for. */
        private int[] shared = new int[0];

        public void add(int id, String text) {
            int[] set = trigrams.of(text);
            if (ids.size() == sets.length) {
                sets = Arrays.copyOf(sets, 2 * sets.length);
            }
            sets[ids.size()] = set;
            trigrams.note(ids.size(), set);
            ids.add(id);
        }

        /** Those at least so like it, the likest first. */
        public List<Match> nearest(String text, double threshold) {
            int[] set = trigrams.of(text);
            // A text this like has at least that many of its trigrams, so one of the others too.
            // Some
            // more are looked at, so that few texts are left to be compared in full.
            int others = set.length - (int) Math.ceil(threshold * set.length) + 1;
            int looked = Math.min(set.length, others + set.length / MORE);
            List<Match> matches = new ArrayList<>();
            int[] found = share(rarestFirst(set), looked);
            for (int at : found) {
                double needed = (set.length + sets[at].length) * threshold / (1 + threshold);
                if (shared[at] + set.length - looked >= needed - ROUNDING) {
                    double likeness = likeness(set, sets[at]);
                    if (likeness >= threshold) {
                        matches.add(new Match(ids.get(at), likeness));
                    }
                }
                shared[at] = 0;
            }
            matches.sort(
                    Comparator.comparingDouble(Match::likeness)
                            .reversed()
                            .thenComparing(Match::id));
            return matches;
        }

        private int[] rarestFirst(int[] set) {
            return Arrays.stream(set)
                    .mapToLong(trigram -> (long) trigrams.count(trigram) << 32 | trigram)
                    .sorted()
                    .mapToInt(both -> (int) both)
                    .toArray();
        }

        /**
         * Counts how many of the first so many trigrams each text has; gives those that have any.
         */
        private int[] share(int[] rare, int looked) {
            shared = shared.length < ids.size() ? new int[2 * ids.size()] : shared;
            int[] found = new int[16];
            int count = 0;
            for (int i = 0; i < looked; i++) {
                int[] texts = trigrams.texts(rare[i]);
                for (int t = trigrams.count(rare[i]) - 1; t >= 0; t--) {
                    if (shared[texts[t]]++ == 0) {
                        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                        found[count++] = texts[t];
                    }
                }
            }
            return Arrays.copyOf(found, count);
        }
    }

    /** Two rising sets. */
    private static double likeness(int[] a, int[] b) {
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            int order = Integer.compare(a[i], b[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) common / (a.length + b.length - common);
    }
}
