package org.surkrut.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.surkrut.database.Sql;

/**
 * What a question was from a moment on.
 *
 * @param number from 1, rising
 * @param by an administrator's login, or what else changed it
 */
public record Revision(
        int number, Instant at, String by, Change change, Content content, boolean active) {
    /** The newest first. */
    static List<Revision> of(Connection database, int question) throws SQLException {
        return Sql.list(
                database,
                "select revision, changed_at, changed_by, change_kind, active, "
                        + QuestionRows.contentOf("r")
                        + " from question_revision r where question_id = ? order by revision desc",
                row ->
                        new Revision(
                                row.getInt(1),
                                Sql.instant(row, 2),
                                row.getString(3),
                                Change.of(row.getString(4)),
                                QuestionRows.content(row, 6),
                                row.getBoolean(5)),
                question);
    }
}
