package org.surkrut.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether two texts are the same question but for spelling, or nearly. */
public final class Likeness {
    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

    /** Letters, figures and signs of sums make a question; the rest is how it is set. */
    private static final Pattern SETTING = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{S}]+");

    /** A tenth more of the trigrams are looked at than must be. */
    private static final int MORE = 10;

    private static final double ROUNDING = 1e-9;

    private Likeness() {}

    /** The text without case, accents, punctuation; articles stay. */
    static String normal(String text) {
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
            int[] rare = rarestFirst(set);
            // A text this like has at least that many of its trigrams, so one of the others too.
            // Some
            // more are looked at, so that few texts are left to be compared in full.
            int others = set.length - (int) Math.ceil(threshold * set.length) + 1;
            int looked = Math.min(set.length, others + set.length / MORE);
            Map<Integer, Integer> shared = shared(rare, looked);
            List<Match> matches = new ArrayList<>();
            shared.forEach(
                    (at, count) -> {
                        int both = set.length + sets[at].length;
                        if (count + set.length - looked
                                >= both * threshold / (1 + threshold) - ROUNDING) {
                            double likeness = likeness(set, sets[at]);
                            if (likeness >= threshold) {
                                matches.add(new Match(ids.get(at), likeness));
                            }
                        }
                    });
            matches.sort(
                    Comparator.comparingDouble(Match::likeness)
                            .reversed()
                            .thenComparing(Match::id));
            return matches;
        }

        private int[] rarestFirst(int[] set) {
            return Arrays.stream(set)
                    .boxed()
                    .sorted(Comparator.comparingInt(trigrams::count))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        /** How many of the first so many trigrams each text has. */
        private Map<Integer, Integer> shared(int[] rare, int looked) {
            Map<Integer, Integer> shared = new HashMap<>();
            for (int i = 0; i < looked; i++) {
                for (int t = 0; t < trigrams.count(rare[i]); t++) {
                    shared.merge(trigrams.texts(rare[i])[t], 1, Integer::sum);
                }
            }
            return shared;
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
