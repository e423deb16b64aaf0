package org.surkrut.question;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.surkrut.database.Sql;

/**
 * What there is already where a file comes in.
 *
 * @param rows of the pack, by key
 * @param texts of all questions in that language, by what makes them alike
 */
record Known(Map<String, Row> rows, Map<String, String> texts) {
    /**
     * A question of the pack.
     *
     * @param hash of what was imported; null: written or changed here
     */
    record Row(int id, String key, Content content, String hash, boolean active) {
        private static final int CONTENT = 5;

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getInt(1),
                    row.getString(2),
                    QuestionRows.content(row, CONTENT),
                    row.getString(3),
                    row.getBoolean(4));
        }

        /** Also by somebody who went round the desk. */
        boolean isEdited() {
            return hash == null || !hash.equals(content.hash());
        }
    }

    private record Text(String likeness, String text) {}

    /**
     * @param pack 0: a new one
     */
    static Known of(Connection database, int pack, String language) throws SQLException {
        Map<String, Row> rows = new HashMap<>();
        Sql.list(
                        database,
                        "select q.id, q.question_key, q.imported_hash, q.active, "
                                + QuestionRows.contentOf("q")
                                + " from question q where q.pack_id = ?",
                        Row::of,
                        pack)
                .forEach(row -> rows.put(row.key(), row));
        List<Text> texts =
                Sql.list(
                        database,
                        "select text_hash, question_text from question where language = ?"
                                + " and text_hash is not null",
                        row -> new Text(row.getString(1), row.getString(2)),
                        language);
        Map<String, String> byLikeness = new HashMap<>();
        texts.forEach(text -> byLikeness.put(text.likeness(), text.text()));
        return new Known(rows, byLikeness);
    }
}
