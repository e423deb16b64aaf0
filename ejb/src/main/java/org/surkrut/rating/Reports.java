package org.surkrut.rating;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Set;
import org.surkrut.protocol.Limits;
import org.surkrut.protocol.Request;

/** What players find wrong with questions. */
@Stateless
public class Reports {
    /** As the wire and the table have them: wrong, ambiguous, out of date, misspelt, a double. */
    private static final Set<String> REASONS =
            Set.of("fausse", "ambigue", "perimee", "faute", "doublon", "autre");

    private static final String AGAIN =
            "update question_report set reason = ?3, remark = ?4, reported_at = ?5"
                    + " where question_id = ?1 and account_id = ?2 and settled_at is null";
    private static final String NEW =
            "insert into question_report (question_id, account_id, reason, remark, reported_at)"
                    + " values (?1, ?2, ?3, ?4, ?5)";

    @PersistenceContext private EntityManager database;

    /**
     * Takes the place of what the same player has reported of the question before, as long as that
     * is open.
     *
     * @return false where reason or remark are out of form
     */
    public boolean report(long account, Request.Report report) {
        if (!REASONS.contains(report.reason())
                || report.remark().length() > Limits.REMARK_CHARACTERS) {
            return false;
        }
        if (run(AGAIN, account, report) == 0) {
            run(NEW, account, report);
        }
        return true;
    }

    private int run(String statement, long account, Request.Report report) {
        return database.createNativeQuery(statement)
                .setParameter(1, report.question())
                .setParameter(2, account)
                .setParameter(3, report.reason())
                .setParameter(4, report.remark())
                .setParameter(5, Instant.now())
                .executeUpdate();
    }
}
