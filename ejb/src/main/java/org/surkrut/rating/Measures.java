package org.surkrut.rating;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

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

    @PersistenceContext private EntityManager database;

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
