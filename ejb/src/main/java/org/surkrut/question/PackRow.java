package org.surkrut.question;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.surkrut.database.Sql;
import org.surkrut.exchange.Description;

/** A pack as the database has it. */
record PackRow(int id, Description description, boolean builtIn, boolean active) {
    private static final int MOST_NAME = 80;
    private static final int MOST_AUTHOR = 120;
    private static final int MOST_SOURCE = 400;

    /** Two or three letters, perhaps with a region; the table holds no more. */
    private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,4})?";

    private static final String SELECT =
            "select id, name, language, author, licence, source, built_in, active from pack";

    String language() {
        return description.language();
    }

    static Optional<PackRow> find(Connection database, int id) throws SQLException {
        return Sql.list(database, SELECT + " where id = ?", PackRow::of, id).stream().findFirst();
    }

    static Optional<PackRow> find(Connection database, String name, String language)
            throws SQLException {
        return Sql.list(
                        database,
                        SELECT + " where name = ? and language = ?",
                        PackRow::of,
                        name,
                        language)
                .stream()
                .findFirst();
    }

    private static PackRow of(ResultSet row) throws SQLException {
        return new PackRow(
                row.getInt(1), description(row, 2), row.getBoolean(7), row.getBoolean(8));
    }

    /** Name, language, author, licence and source from that column on. */
    static Description description(ResultSet row, int first) throws SQLException {
        return new Description(
                row.getString(first),
                row.getString(first + 1),
                row.getString(first + 2),
                row.getString(first + 3),
                row.getString(first + 4));
    }

    /** What is wrong with a pack that would be described so. */
    static Optional<Fault> fault(Description pack) {
        if (pack.name() == null) {
            return Optional.of(Fault.EMPTY);
        }
        if (pack.language() == null || !pack.language().matches(LANGUAGE)) {
            return Optional.of(Fault.LANGUAGE);
        }
        boolean fits =
                pack.name().length() <= MOST_NAME
                        && fits(pack.author(), MOST_AUTHOR)
                        && fits(pack.licence(), MOST_AUTHOR)
                        && fits(pack.source(), MOST_SOURCE);
        return fits ? Optional.empty() : Optional.of(Fault.TOO_LONG);
    }

    private static boolean fits(String text, int most) {
        return text == null || text.length() <= most;
    }

    /** Its number. */
    static int insert(Connection database, Description pack, Instant now) throws SQLException {
        List<Object> values = texts(pack);
        values.add(Sql.utc(now));
        Sql.update(
                database,
                "insert into pack (name, language, author, licence, source, built_in, active,"
                        + " created_at) values (?, ?, ?, ?, ?, false, true, ?)",
                values);
        return find(database, pack.name(), pack.language()).orElseThrow().id();
    }

    static void update(Connection database, int id, Description pack) throws SQLException {
        List<Object> values = texts(pack);
        values.add(id);
        Sql.update(
                database,
                "update pack set name = ?, language = ?, author = ?, licence = ?, source = ?"
                        + " where id = ?",
                values);
    }

    private static List<Object> texts(Description pack) {
        return new ArrayList<>(
                Stream.of(
                                pack.name(),
                                pack.language(),
                                pack.author(),
                                pack.licence(),
                                pack.source())
                        .map(text -> Objects.requireNonNullElse(text, ""))
                        .toList());
    }
}
