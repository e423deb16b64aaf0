package org.surkrut.rating;

/**
 * Ratings of questions and players on one scale, moved by each answer like those of two chess
 * players by a game: by how far the answer was from what was to be expected. After R. Pelánek,
 * "Applications of the Elo rating system in adaptive educational systems", Computers &amp;
 * Education 98 (2016): with guessing among the answers, and a step that shrinks as answers come in.
 */
public final class Elo {
    /** A player's rating before the first answer. */
    public static final double PLAYER_START = 1500;

    /** A question's rating before the first answer: this, and a step a level. */
    static final double QUESTION_BASE = 1100;

    static final double LEVEL_STEP = 200;

    /** From so many answers on, a question's measured level counts instead of its author's. */
    static final int ANSWERS_UNTIL_MEASURED = 30;

    /** So much more rating makes the odds of knowing ten times as good. */
    private static final double SCALE = 400;

    private static final double FIRST_STEP = 160;
    private static final double SHRINKING = 0.05;
    private static final double LAST_STEP = 10;

    /** By guessing among three answers. */
    static final double GUESSED = 1.0 / 3;

    private Elo() {}

    public static double start(int level) {
        return QUESTION_BASE + level * LEVEL_STEP;
    }

    /** How likely that player is to answer that question right. */
    static double expected(double player, double question) {
        double knows = 1 / (1 + Math.pow(10, (question - player) / SCALE));
        return GUESSED + (1 - GUESSED) * knows;
    }

    /**
     * What one answer moves a rating by, up to its sign.
     *
     * @param answered how often that question was answered before, or that player did answer
     */
    static double step(int answered) {
        return Math.max(LAST_STEP, FIRST_STEP / (1 + SHRINKING * answered));
    }

    /**
     * The level by which a question is drawn: its author's, until answers enough have measured it.
     *
     * @return 1 to 3
     */
    public static int level(int authors, double rating, int answered) {
        if (answered < ANSWERS_UNTIL_MEASURED) {
            return authors;
        }
        double easiest = start(1) + LEVEL_STEP / 2;
        return rating < easiest ? 1 : rating < easiest + LEVEL_STEP ? 2 : 3;
    }
}
