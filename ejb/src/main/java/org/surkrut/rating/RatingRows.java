package org.surkrut.rating;

import jakarta.persistence.EntityManager;

/**
 * Adds to the ratings in the database. Only to them, and only what has come since: whoever edits a
 * question meanwhile, or counts another game, loses nothing by it.
 */
final class RatingRows {
    /**
     * A question's rating before the first answer, whatever level its author gives it until then.
     */
    static final String START = "(" + Elo.QUESTION_BASE + " + " + Elo.LEVEL_STEP + " * difficulty)";

    // The rating first: MySQL assigns from left to right, and looks at the new values.
    private static final String QUESTION =
            "update question set rating = case when answered = 0 then "
                    + START
                    + " else rating end + ?2, answered = answered + ?3,"
                    + " answered_right = answered_right + ?4 where id = ?1";
    private static final String DOUBT =
            "update question set strong_answered = strong_answered + ?2,"
                    + " strong_right = strong_right + ?3, strong_expected = strong_expected + ?4,"
                    + " strong_variance = strong_variance + ?5 where id = ?1";
    private static final String SUSPECT =
            "update question set suspect = true where id = ?1 and strong_answered >= ?2"
                    + " and strong_right - strong_expected < -?3 * sqrt(strong_variance)";
    private static final String PLAYER =
            "update account set rating = rating + ?2, answered = answered + ?3 where id = ?1";

    private final EntityManager database;

    RatingRows(EntityManager database) {
        this.database = database;
    }

    void add(int question, Standing standing, Doubt doubt) {
        if (standing.newAnswers() > 0) {
            update(
                    QUESTION,
                    question,
                    standing.ratingChange(),
                    standing.newAnswers(),
                    standing.newRightAnswers());
        }
        if (doubt.answers() > 0) {
            update(
                    DOUBT,
                    question,
                    doubt.answers(),
                    doubt.right(),
                    doubt.expected(),
                    doubt.variance());
            update(SUSPECT, question, Doubt.FEWEST_ANSWERS, Doubt.SUSPECT_DEVIATIONS);
        }
    }

    void add(long account, Standing standing) {
        if (standing.newAnswers() > 0) {
            update(PLAYER, account, standing.ratingChange(), standing.newAnswers());
        }
    }

    private void update(String statement, Object... parameters) {
        var query = database.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }
}
