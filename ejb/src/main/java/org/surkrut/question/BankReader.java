package org.surkrut.question;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.surkrut.database.Sql;
import org.surkrut.rating.Elo;

/** Reads the bank from the database: what has changed alone with its texts. */
final class BankReader {
    private static final String TEXTS =
            "select id, revision, pack_id, category, difficulty, active, question_text,"
                    + " right_answer, wrong_answer1, wrong_answer2, explanation"
                    + " from question where id in (";

    /** What can be seen of a question without its texts. */
    private record Outline(int id, int revision, int level) {}

    private final Connection database;
    private final Shelves known;

    BankReader(Connection database, Shelves known) {
        this.database = database;
        this.known = known;
    }

    Shelves read() throws SQLException {
        List<Shelves.Label> labels = labels();
        List<Outline> outlines = outlines();
        Map<Integer, Held> changed = changed(outlines.stream().filter(this::isNew).toList());
        List<Held> questions = new ArrayList<>(outlines.size());
        for (Outline outline : outlines) {
            Held read = changed.get(outline.id());
            Held now = read == null ? known.find(outline.id()) : read;
            if (now != null) {
                questions.add(now.atLevel(outline.level()));
            }
        }
        return new Shelves(labels, questions);
    }

    private boolean isNew(Outline outline) {
        Held held = known.find(outline.id());
        return held == null || held.revision() != outline.revision();
    }

    private List<Shelves.Label> labels() throws SQLException {
        return Sql.list(
                database,
                "select id, name, language, author, licence, source, built_in"
                        + " from pack where active = true order by built_in desc, name, id",
                row ->
                        new Shelves.Label(
                                row.getInt(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getBoolean(7)));
    }

    private List<Outline> outlines() throws SQLException {
        return Sql.list(
                database,
                "select id, revision, difficulty, rating, answered from question order by id",
                row ->
                        new Outline(
                                row.getInt(1),
                                row.getInt(2),
                                Elo.level(row.getInt(3), row.getDouble(4), row.getInt(5))));
    }

    private Map<Integer, Held> changed(List<Outline> outlines) throws SQLException {
        Map<Integer, Held> changed = new HashMap<>();
        for (int from = 0; from < outlines.size(); from += Sql.BATCH) {
            int to = Math.min(from + Sql.BATCH, outlines.size());
            List<Integer> ids = outlines.subList(from, to).stream().map(Outline::id).toList();
            Sql.list(database, TEXTS + Sql.places(ids.size()) + ")", BankReader::held, ids)
                    .forEach(held -> changed.put(held.id(), held));
        }
        return changed;
    }

    private static Held held(ResultSet row) throws SQLException {
        List<String> texts =
                List.of(
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getString(10),
                        row.getString(11));
        return new Held(
                row.getInt(1),
                row.getInt(2),
                row.getInt(3),
                row.getByte(4),
                row.getByte(5),
                row.getBoolean(6),
                Held.pack(texts));
    }
}
