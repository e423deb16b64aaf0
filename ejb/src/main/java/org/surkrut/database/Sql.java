package org.surkrut.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/**
 * Short forms of what JDBC says at length, for where many rows go in one batch, or where the server
 * and the command line do the same.
 */
public final class Sql {
    /** Rows that go to the database together. */
    public static final int BATCH = 500;

    /** What to make of a row. */
    @FunctionalInterface
    public interface Mapping<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** What to do on a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection database) throws SQLException;
    }

    /** What to do on a connection, with nothing to tell of it. */
    @FunctionalInterface
    public interface Task {
        void on(Connection database) throws SQLException;
    }

    private Sql() {}

    /** In the caller's transaction; what fails rolls it back. */
    public static <T> T on(DataSource database, Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In the caller's transaction; what fails rolls it back. */
    public static void run(DataSource database, Task task) {
        on(
                database,
                connection -> {
                    task.on(connection);
                    return null;
                });
    }

    public static <T> List<T> list(
            Connection database, String query, Mapping<T> mapping, Collection<?> values)
            throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(query)) {
            set(statement, values);
            try (ResultSet row = statement.executeQuery()) {
                List<T> list = new ArrayList<>();
                while (row.next()) {
                    list.add(mapping.of(row));
                }
                return list;
            }
        }
    }

    public static <T> List<T> list(
            Connection database, String query, Mapping<T> mapping, Object... values)
            throws SQLException {
        return list(database, query, mapping, List.of(values));
    }

    /** How many rows it changed. */
    public static int update(Connection database, String update, Collection<?> values)
            throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(update)) {
            set(statement, values);
            return statement.executeUpdate();
        }
    }

    public static int update(Connection database, String update, Object... values)
            throws SQLException {
        return update(database, update, List.of(values));
    }

    public static void set(PreparedStatement statement, Collection<?> values) throws SQLException {
        int place = 1;
        for (Object value : values) {
            statement.setObject(place, value);
            place++;
        }
    }

    /** All in one batch, if there are any. */
    public static void batch(
            Connection database, String update, Collection<? extends Collection<?>> rows)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = database.prepareStatement(update)) {
            for (Collection<?> row : rows) {
                set(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** "?,?,?" for so many values. */
    public static String places(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }

    /** An instant as the tables have it, whatever zone the JVM and the database are in. */
    public static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
    }

    public static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
