package org.surkrut.question;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A question with all that the desk shows of it.
 *
 * @param key what files call it
 * @param edited written or changed here: no import overwrites it
 * @param revision rises with each change
 * @param rating how hard it is, Elo's way
 * @param answered how often, by people
 * @param suspect good players miss it
 * @param reports of players, open ones
 */
public record Listed(
        int id,
        int pack,
        String packName,
        String language,
        String key,
        Content content,
        boolean active,
        boolean edited,
        int revision,
        double rating,
        int answered,
        int answeredRight,
        boolean suspect,
        int reports) {
    private static final int CONTENT = 13;

    static final String COLUMNS =
            "q.id, q.pack_id, p.name, q.language, q.question_key, q.active, q.imported_hash,"
                    + " q.revision, q.rating, q.answered, q.answered_right, q.suspect, "
                    + QuestionRows.contentOf("q")
                    + ", ("
                    + Search.REPORTS
                    + ")";

    static Listed of(ResultSet row) throws SQLException {
        return new Listed(
                row.getInt(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                QuestionRows.content(row, CONTENT),
                row.getBoolean(6),
                row.getString(7) == null,
                row.getInt(8),
                row.getDouble(9),
                row.getInt(10),
                row.getInt(11),
                row.getBoolean(12),
                row.getInt(CONTENT + 7));
    }
}
