package org.surkrut.rating;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an administrator does about a question's figures. */
@Stateless
public class Measures {
    private static final String KEEP =
            "update question set suspect = false, kept_at = answered, strong_answered = 0,"
                    + " strong_right = 0, strong_expected = 0, strong_variance = 0 where id = ?1";
    private static final String FORGET =
            "update question set suspect = false, kept_at = 0, strong_answered = 0,"
                    + " strong_right = 0, strong_expected = 0, strong_variance = 0, rating = "
                    + RatingRows.START
                    + ", answered = 0, answered_right = 0 where id = ?1";

    private static final String STRONG =
            "select id, strong_answered, strong_right, strong_expected from question"
                    + " where id in (?1)";

    /**
     * What strong players made of a question since it was last found in order.
     *
     * @param expected how often they were to be right
     */
    public record Strong(int answers, int right, double expected) {}

    @PersistenceContext private EntityManager database;

    /** By the questions' numbers. */
    public Map<Integer, Strong> strong(Collection<Integer> questions) {
        Map<Integer, Strong> strong = new HashMap<>();
        for (Object found : rows(questions)) {
            Object[] row = (Object[]) found;
            strong.put(
                    (Integer) row[0],
                    new Strong(
                            (Integer) row[1], (Integer) row[2], ((Number) row[3]).doubleValue()));
        }
        return strong;
    }

    private List<?> rows(Collection<Integer> questions) {
        return questions.isEmpty()
                ? List.of()
                : database.createNativeQuery(STRONG).setParameter(1, questions).getResultList();
    }

    /** The question is in order: from now on only new answers make it suspect. */
    public void keep(int question) {
        run(KEEP, question);
    }

    /** The question has become another one: it is measured anew. */
    public void forget(int question) {
        run(FORGET, question);
    }

    private void run(String statement, int question) {
        database.createNativeQuery(statement).setParameter(1, question).executeUpdate();
    }
}
