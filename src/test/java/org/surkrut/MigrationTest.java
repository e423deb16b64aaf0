package org.surkrut;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.surkrut.journal.Migrations;

/** The schema's versions, on each kind of database. */
@Execution(ExecutionMode.CONCURRENT)
class MigrationTest {
    /** A row in each table of version 1. */
    private static final Map<String, String> ROWS =
            Map.of(
                    "account",
                    "1, 'Jose', 'jose', 'José@x.fr', 'josé@x.fr', 'hash', '2026-03-29 01:30:00.001'",
                    "token",
                    "'0a', 1, '2026-03-29 01:30:00.002', '2026-03-29 13:30:00.003'",
                    "question",
                    "1, 'k', 'fr', 1, 2, 'Où mûrit le muscat ?', 'à', 'é', 'ù', 'ç', null, true",
                    "game",
                    "7, 'ab', 'ABCDEF', 'fr', '2026-03-29 01:30:00.004', null, false",
                    "room",
                    "'ABCDEF', 'fr', 7, null",
                    "room_member",
                    "'ABCDEF', 0, 'Jose', 'rouge', true, 0, 1",
                    "result",
                    "7, 1, 1, 'rouge', 12, 1, 3, 4, 1, 0, 1, 0, 1, '2026-03-29 01:30:00.005', 600,"
                            + " true");

    /**
     * In the order that foreign keys ask for; the steps, which later versions keep elsewhere, are
     * not among them.
     */
    private static final List<String> TABLES =
            List.of("account", "token", "question", "game", "room", "room_member", "result");

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void makeEveryTableOnce(DatabaseKind kind) throws Exception {
        DataSource database = kind.fresh("empty", "connectTimeout=3000");

        assertThat(Migrations.of(database).load().migrate().migrationsExecuted).isPositive();
        assertThat(Migrations.of(database).load().migrate().migrationsExecuted).isZero();
        assertThat(rows(database, columns(database))).hasSize(TABLES.size());
    }

    @ParameterizedTest
    @EnumSource
    void harmNoRowOfTheFirstVersion(DatabaseKind kind) throws Exception {
        DataSource database = kind.fresh("released", "connectTimeout=3000");
        Migrations.of(database).target("1").load().migrate();
        fill(database);
        Map<String, String> columns = columns(database);
        Map<String, List<String>> before = rows(database, columns);
        assertThat(before.values()).noneMatch(List::isEmpty);

        assertThat(Migrations.of(database).load().migrate().migrationsExecuted).isPositive();
        assertThat(rows(database, columns)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void sumUpTheResultsOfBefore(DatabaseKind kind) throws Exception {
        DataSource database = kind.fresh("totals", "connectTimeout=3000");
        Migrations.of(database).target("4").load().migrate();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into account (id, login, login_key, email, email_key, password_hash,"
                            + " created_at) values (5, 'jo', 'jo', 'j@x', 'j@x', '', '2026-03-29')");
            for (String game : List.of("7", "8")) {
                statement.executeUpdate(
                        "insert into game (id, seed_hash, room_code, language, launched_at, saved)"
                                + (" values (" + game + ", '" + game + "', 'ABCDEF', 'fr',")
                                + " '2026-03-29', true)");
                String seats = " values (" + game + ", %d, %s, 'vert', " + game + ", %1$d, 3, 4,";
                for (int seat = 1; seat <= 2; seat++) {
                    statement.executeUpdate(
                            "insert into result"
                                    + String.format(seats, seat, seat == 1 ? "5" : "null")
                                    + " 1, 0, 1, 0, 1, '2026-03-29', 600, "
                                    + (game.equals("7") && seat == 1)
                                    + ")");
                }
            }

            Migrations.of(database).load().migrate();

            assertThat(cells(statement, "select * from player_total"))
                    .containsExactly(
                            "5", "2", "1", "1200", "6", "8", "2", "0", "2", "0", "2", "8", "15");
        }
    }

    @Test
    void takeTheirTimeWhereTheDataSourceGivesUpSoon() throws Exception {
        DataSource database = DatabaseKind.MYSQL.fresh("slow", "socketTimeout=1000");
        Files.writeString(folder.resolve("V1000__slow.sql"), "do sleep(2);");
        FluentConfiguration slow =
                Migrations.of(database).locations("filesystem:" + folder).baselineVersion("999");

        assertThat(slow.load().migrate().migrationsExecuted).isOne();
    }

    @Test
    void leaveTextsThatCompareExactlyInAllTables() throws Exception {
        DataSource database = DatabaseKind.MYSQL.fresh("texts", "connectTimeout=3000");
        Migrations.of(database).load().migrate();

        String query =
                "select concat(table_name, '.', column_name, ' ', collation_name)"
                        + " from information_schema.columns where table_schema = database()"
                        + " and collation_name is not null and table_name <> 'flyway_schema_history'";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(cells(statement, query))
                    .hasSizeGreaterThan(20)
                    .allMatch(column -> column.endsWith(" utf8mb4_bin"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void makePagesOfTheSteps(DatabaseKind kind) throws Exception {
        DataSource database = kind.fresh("steps", "connectTimeout=3000");
        Migrations.of(database).target("1").load().migrate();
        fill(database);
        Migrations.of(database).target("5").load().migrate();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            String step = "insert into game_step (game_id, step_number, events) values (7, ";
            for (int number : List.of(2, 10, 1)) {
                statement.executeUpdate(
                        step + number + ", 'Rolled;é\nAsked;\u2019" + number + "')");
            }

            Migrations.of(database).load().migrate();

            assertThat(cells(statement, "select * from journal_page order by number"))
                    .containsExactly(
                            "1", "7 1\nRolled;é\nAsked;\u20191",
                            "2", "7 2\nRolled;é\nAsked;\u20192",
                            "3", "7 10\nRolled;é\nAsked;\u201910");
        }
    }

    private static void fill(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.executeUpdate(
                        "insert into " + table + " values (" + ROWS.get(table) + ")");
            }
        }
    }

    /** Of each table, as a query names them: later versions may add some. */
    private static Map<String, String> columns(DataSource database) throws SQLException {
        Map<String, String> columns = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (var rows = statement.executeQuery("select * from " + table)) {
                    List<String> names = new ArrayList<>();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        names.add(rows.getMetaData().getColumnName(i));
                    }
                    columns.put(table, String.join(", ", names));
                }
            }
        }
        return columns;
    }

    private static Map<String, List<String>> rows(DataSource database, Map<String, String> columns)
            throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                String query = "select " + columns.get(table) + " from " + table;
                rows.put(table, cells(statement, query));
            }
        }
        return rows;
    }

    private static List<String> cells(Statement statement, String query) throws SQLException {
        List<String> cells = new ArrayList<>();
        try (var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(rows.getString(i));
                }
            }
        }
        return cells;
    }
}
