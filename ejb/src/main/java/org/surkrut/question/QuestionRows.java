package org.surkrut.question;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;
import org.surkrut.database.Sql;

/**
 * Writes questions, within a transaction that has raised the bank's version. Each change raises the
 * question's revision and keeps what it is from then on.
 */
final class QuestionRows {
    private static final String CONTENT =
            "category, difficulty, question_text, right_answer, wrong_answer1, wrong_answer2,"
                    + " explanation";

    /**
     * A question to be added.
     *
     * @param hash what was imported; null: it was written here
     */
    record Addition(String key, Content content, String hash) {}

    /** A question's new content. */
    record Renewal(int id, Content content, String hash, boolean active) {
        static Renewal imported(int id, Content content, boolean active) {
            return new Renewal(id, content, content.hash(), active);
        }
    }

    private final Connection database;
    private final String actor;
    private final Instant now;

    QuestionRows(Connection database, String actor, Instant now) {
        this.database = database;
        this.actor = actor;
        this.now = now;
    }

    /** Content from a row, beginning with that column, in the order of {@link #CONTENT}. */
    static Content content(ResultSet row, int first) throws SQLException {
        return new Content(
                row.getInt(first),
                row.getInt(first + 1),
                row.getString(first + 2),
                row.getString(first + 3),
                row.getString(first + 4),
                row.getString(first + 5),
                row.getString(first + 6));
    }

    static String contentOf(String table) {
        return table + "." + CONTENT.replace(", ", ", " + table + ".");
    }

    /** Tells after each batch how many are done. */
    void add(int pack, String language, List<Addition> additions, IntConsumer done)
            throws SQLException {
        batches(
                "insert into question (pack_id, language, question_key, "
                        + CONTENT
                        + ", imported_hash, text_hash, active) values ("
                        + Sql.places(12)
                        + ", true)",
                additions,
                addition -> {
                    List<Object> values = new ArrayList<>(List.of(pack, language, addition.key()));
                    values.addAll(values(addition.content()));
                    values.add(addition.hash());
                    values.add(addition.content().likeness());
                    return values;
                },
                done);
    }

    void renew(List<Renewal> renewals, IntConsumer done) throws SQLException {
        batches(
                "update question set "
                        + CONTENT.replace(",", " = ?,")
                        + " = ?, imported_hash = ?, text_hash = ?, active = ?,"
                        + " revision = revision + 1 where id = ?",
                renewals,
                renewal -> {
                    List<Object> values = new ArrayList<>(values(renewal.content()));
                    values.add(renewal.hash());
                    values.add(renewal.content().likeness());
                    values.add(renewal.active());
                    values.add(renewal.id());
                    return values;
                },
                done);
    }

    private static List<Object> values(Content content) {
        return List.of(
                content.category(),
                content.level(),
                content.text(),
                content.right(),
                content.wrong1(),
                content.wrong2(),
                content.explanation());
    }

    /** What a statement wants to know of one row. */
    private interface Values<T> {
        Collection<?> of(T row);
    }

    private <T> void batches(String sql, List<T> rows, Values<T> values, IntConsumer done)
            throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int from = 0; from < rows.size(); from += Sql.BATCH) {
                int to = Math.min(from + Sql.BATCH, rows.size());
                for (T row : rows.subList(from, to)) {
                    Sql.set(statement, values.of(row));
                    statement.addBatch();
                }
                statement.executeBatch();
                done.accept(to);
            }
        }
    }

    /**
     * Changes one column of questions, which makes them edited here.
     *
     * @return how many it was not already so
     */
    int change(String column, Object value, Collection<Integer> ids) throws SQLException {
        List<Object> values = new ArrayList<>(List.of(value, value));
        values.addAll(ids);
        return Sql.update(
                database,
                "update question set "
                        + column
                        + " = ?, imported_hash = null,"
                        + " revision = revision + 1 where "
                        + column
                        + " <> ? and id in ("
                        + Sql.places(ids.size())
                        + ")",
                values);
    }

    /** Keeps what the pack's questions are now, as far as that is not kept yet. */
    void keep(Change change, int pack) throws SQLException {
        keep(change, "pack_id", List.of(pack));
    }

    void keep(Change change, Collection<Integer> ids) throws SQLException {
        keep(change, "id", ids);
    }

    private void keep(Change change, String column, Collection<Integer> which) throws SQLException {
        List<Object> values = new ArrayList<>(List.of(Sql.utc(now), actor, change.code()));
        values.addAll(which);
        Sql.update(
                database,
                "insert into question_revision (question_id, revision, changed_at, changed_by,"
                        + " change_kind, "
                        + CONTENT
                        + ", active)"
                        + " select id, revision, ?, ?, ?, "
                        + CONTENT
                        + ", active from question"
                        + " where "
                        + column
                        + " in ("
                        + Sql.places(which.size())
                        + ")"
                        + " and not exists (select 1 from question_revision kept"
                        + " where kept.question_id = question.id"
                        + " and kept.revision = question.revision)",
                values);
    }
}
