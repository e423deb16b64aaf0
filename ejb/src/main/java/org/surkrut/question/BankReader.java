package org.surkrut.question;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the bank from the database: what has changed alone with its texts. */
final class BankReader {
    private static final int AT_A_TIME = 500;

    /** What can be seen of a question without its texts. */
    private record Outline(int id, int revision, int level) {}

    private final Connection database;
    private final Shelves known;

    BankReader(Connection database, Shelves known) {
        this.database = database;
        this.known = known;
    }

    static long version(Connection database) throws SQLException {
        try (PreparedStatement query =
                        database.prepareStatement("select version from bank_version where id = 1");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
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
        List<Shelves.Label> labels = new ArrayList<>();
        try (PreparedStatement query =
                        database.prepareStatement(
                                "select id, name, language, author, licence, source, built_in"
                                        + " from pack where active = true"
                                        + " order by built_in desc, name, id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                labels.add(
                        new Shelves.Label(
                                row.getInt(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getBoolean(7)));
            }
        }
        return labels;
    }

    private List<Outline> outlines() throws SQLException {
        List<Outline> outlines = new ArrayList<>();
        try (PreparedStatement query =
                        database.prepareStatement(
                                "select id, revision, difficulty from question order by id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                outlines.add(new Outline(row.getInt(1), row.getInt(2), row.getInt(3)));
            }
        }
        return outlines;
    }

    private Map<Integer, Held> changed(List<Outline> outlines) throws SQLException {
        Map<Integer, Held> changed = new HashMap<>();
        String places = String.join(",", Collections.nCopies(AT_A_TIME, "?"));
        try (PreparedStatement query =
                database.prepareStatement(
                        "select id, revision, pack_id, category, difficulty, active, question_text,"
                                + " right_answer, wrong_answer1, wrong_answer2, explanation"
                                + " from question where id in ("
                                + places
                                + ")")) {
            for (int from = 0; from < outlines.size(); from += AT_A_TIME) {
                for (int i = 0; i < AT_A_TIME; i++) {
                    int which = Math.min(from + i, outlines.size() - 1);
                    query.setInt(i + 1, outlines.get(which).id());
                }
                read(query, changed);
            }
        }
        return changed;
    }

    private static void read(PreparedStatement query, Map<Integer, Held> changed)
            throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                List<String> texts =
                        List.of(
                                row.getString(7),
                                row.getString(8),
                                row.getString(9),
                                row.getString(10),
                                row.getString(11));
                int id = row.getInt(1);
                changed.put(
                        id,
                        new Held(
                                id,
                                row.getInt(2),
                                row.getInt(3),
                                row.getByte(4),
                                row.getByte(5),
                                row.getBoolean(6),
                                Held.pack(texts)));
            }
        }
    }
}
