package org.surkrut.rating;

/**
 * What strong players made of one question. Where they are right far less often than was to be
 * expected of them, the fault is likely the question's: it is suspect. What is to be expected is
 * told by the ratings; as long as the question's tells little, no more than by guessing.
 */
final class Doubt {
    /** Strong is who is rated so, and has given so many answers. */
    static final double STRONG_RATING = 1600;

    static final int STRONG_ANSWERS = 30;

    /** Fewer answers of theirs tell nothing. */
    static final int FEWEST_ANSWERS = 10;

    /** So many standard deviations below what was to be expected. */
    static final double SUSPECT_DEVIATIONS = 3;

    private int answers;
    private int right;
    private double expected;
    private double variance;

    static boolean isStrong(Standing player) {
        return player.rating() >= STRONG_RATING && player.answered() >= STRONG_ANSWERS;
    }

    void add(double chance, boolean wasRight) {
        answers++;
        right += wasRight ? 1 : 0;
        expected += chance;
        variance += chance * (1 - chance);
    }

    int answers() {
        return answers;
    }

    int right() {
        return right;
    }

    double expected() {
        return expected;
    }

    double variance() {
        return variance;
    }

    static boolean isSuspect(int answers, int right, double expected, double variance) {
        return answers >= FEWEST_ANSWERS
                && right - expected < -SUSPECT_DEVIATIONS * Math.sqrt(variance);
    }
}
