package org.surkrut.rating;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.surkrut.database.Sql;

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
                    + " else rating end + ?, answered = answered + ?,"
                    + " answered_right = answered_right + ? where id = ?";
    private static final String DOUBT =
            "update question set strong_answered = strong_answered + ?,"
                    + " strong_right = strong_right + ?, strong_expected = strong_expected + ?,"
                    + " strong_variance = strong_variance + ? where id = ?";
    private static final String SUSPECT =
            "update question set suspect = true where id = ? and strong_answered >= "
                    + Doubt.FEWEST_ANSWERS
                    + " and strong_right - strong_expected < -"
                    + Doubt.SUSPECT_DEVIATIONS
                    + " * sqrt(strong_variance)";
    private static final String PLAYER =
            "update account set rating = rating + ?, answered = answered + ? where id = ?";

    private final List<List<?>> questions = new ArrayList<>();
    private final List<List<?>> doubts = new ArrayList<>();
    private final List<List<?>> doubted = new ArrayList<>();
    private final List<List<?>> players = new ArrayList<>();

    void add(int question, Standing standing, Doubt doubt) {
        if (standing.newAnswers() > 0) {
            questions.add(
                    List.of(
                            standing.ratingChange(),
                            standing.newAnswers(),
                            standing.newRightAnswers(),
                            question));
        }
        if (doubt.answers() > 0) {
            doubts.add(
                    List.of(
                            doubt.answers(),
                            doubt.right(),
                            doubt.expected(),
                            doubt.variance(),
                            question));
            doubted.add(List.of(question));
        }
    }

    void add(long account, Standing standing) {
        if (standing.newAnswers() > 0) {
            players.add(List.of(standing.ratingChange(), standing.newAnswers(), account));
        }
    }

    void write(Connection database) throws SQLException {
        Sql.batch(database, QUESTION, questions);
        Sql.batch(database, DOUBT, doubts);
        Sql.batch(database, SUSPECT, doubted);
        Sql.batch(database, PLAYER, players);
    }
}
