package org.surkrut.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.surkrut.database.Sql;

/**
 * Which questions to list; null, or an empty text: whichever.
 *
 * @param text in the question, its answers, explanation or key, without regard to case; or its
 *     number
 */
public record Search(
        String text, Integer pack, String language, Integer category, Integer level, State state) {
    /** Any question. */
    public static final Search ALL = new Search(null, null, null, null, null, null);

    static final String REPORTS =
            "select count(*) from question_report r where r.question_id = q.id"
                    + " and r.settled_at is null";

    /** Questions of one kind. */
    public enum State {
        ACTIVE("q.active = true"),
        RETIRED("q.active = false"),
        /** Written or changed here. */
        EDITED("q.imported_hash is null"),
        SUSPECT("q.suspect = true"),
        REPORTED("exists (" + REPORTS.replace("count(*)", "1") + ")");

        private final String condition;

        State(String condition) {
            this.condition = condition;
        }
    }

    /** What a list is sorted by. */
    public enum Order {
        ID("q.id"),
        KEY("q.question_key"),
        TEXT("q.question_text"),
        PACK("p.name"),
        CATEGORY("q.category"),
        LEVEL("q.difficulty"),
        RATING("q.rating"),
        ANSWERED("q.answered"),
        /** Those never answered are the smallest. */
        RIGHT("case when q.answered = 0 then -1 else q.answered_right * 1.0 / q.answered end"),
        REPORTS("(" + Search.REPORTS + ")"),
        /** When it was changed last. */
        CHANGED(
                "(select max(c.changed_at) from question_revision c"
                        + " where c.question_id = q.id)");

        private final String expression;

        Order(String expression) {
            this.expression = expression;
        }
    }

    private static final String FROM = " from question q join pack p on p.id = q.pack_id";

    List<Listed> list(Connection database, Order order, boolean rising, int from, int most)
            throws SQLException {
        List<Object> values = new ArrayList<>();
        String where = where(values);
        values.add(most);
        values.add(from);
        String direction = rising ? "" : " desc";
        return Sql.list(
                database,
                "select "
                        + Listed.COLUMNS
                        + FROM
                        + where
                        + " order by "
                        + order.expression
                        + direction
                        + ", q.id"
                        + direction
                        + " limit ? offset ?",
                Listed::of,
                values);
    }

    int count(Connection database) throws SQLException {
        List<Object> values = new ArrayList<>();
        return Sql.list(
                        database,
                        "select count(*)" + FROM + where(values),
                        row -> row.getInt(1),
                        values)
                .get(0);
    }

    static List<Listed> list(Connection database, Collection<Integer> ids) throws SQLException {
        return Sql.list(
                database,
                "select "
                        + Listed.COLUMNS
                        + FROM
                        + " where q.id in ("
                        + Sql.places(ids.size())
                        + ") order by q.id",
                Listed::of,
                ids);
    }

    private String where(List<Object> values) {
        StringJoiner where = new StringJoiner(" and ", " where ", "").setEmptyValue("");
        add(where, values, "q.pack_id = ?", pack);
        add(where, values, "q.language = ?", language);
        add(where, values, "q.category = ?", category);
        add(where, values, "q.difficulty = ?", level);
        if (state != null) {
            where.add(state.condition);
        }
        if (text != null && !text.isBlank()) {
            where.add(
                    "(q.id = ? or lower(concat_ws(' ', q.question_key, q.question_text,"
                            + " q.right_answer, q.wrong_answer1, q.wrong_answer2, q.explanation))"
                            + " like ? escape '!')");
            values.add(number());
            values.add(
                    "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
        return where.toString();
    }

    private static void add(StringJoiner where, List<Object> values, String term, Object value) {
        if (value != null) {
            where.add(term);
            values.add(value);
        }
    }

    /** The text as a question's number; 0, which none has, where it is none. */
    private int number() {
        return text.strip().matches("\\d{1,9}") ? Integer.parseInt(text.strip()) : 0;
    }
}
