package org.surkrut;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.surkrut.audit.Chain;
import org.surkrut.journal.Migrations;

/** The audit log's entries hang together, on each kind of database. */
@Execution(ExecutionMode.CONCURRENT)
class AuditChainTest {
    private static DataSource log(DatabaseKind kind, String name) throws SQLException {
        DataSource database = kind.fresh(name, "connectTimeout=3000");
        Migrations.of(database).load().migrate();
        for (int i = 0; i < 5; i++) {
            append(database, "did " + i);
        }
        return database;
    }

    private static void append(DataSource database, String action) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Chain.append(connection, "Zoé", action, "account 7", "l’été\n" + "é".repeat(3000));
            connection.commit();
        }
    }

    private static void change(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    private static long firstBroken(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Chain.firstBroken(connection).orElse(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isWholeAsLongAsNobodyMeddles(DatabaseKind kind) throws Exception {
        assertThat(firstBroken(log(kind, "whole"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'Zoë' where id = 3",
                "update audit_entry set entered_at = '2000-01-01 00:00:00' where id = 3",
                "update audit_entry set actor = 'Zoéd', action = 'id 1' where id = 3",
                "update audit_entry set detail = '' where id = 3",
                "update audit_entry set hash = 'f' where id = 3",
                "delete from audit_entry where id = 2"
            })
    void showsWhereSomebodyHasMeddled(String meddling) throws Exception {
        DataSource database = log(DatabaseKind.H2, "meddled" + Math.abs(meddling.hashCode()));

        change(database, meddling);

        assertThat(firstBroken(database)).isEqualTo(3);
    }

    /** Who comes second waits for the first one's transaction to end. */
    @ParameterizedTest
    @EnumSource
    void growsByOneEntryAtATime(DatabaseKind kind) throws Exception {
        DataSource database = log(kind, "busy");
        CompletableFuture<Void> second;
        try (Connection first = database.getConnection()) {
            first.setAutoCommit(false);
            Chain.append(first, "console", "first", "", "");
            second =
                    CompletableFuture.runAsync(
                            () -> {
                                try {
                                    append(database, "second");
                                } catch (SQLException e) {
                                    throw new IllegalStateException(e);
                                }
                            });
            Chain.append(first, "console", "first again", "", "");
            assertThat(second).isNotDone();
            first.commit();
        }
        second.get(30, TimeUnit.SECONDS);

        assertThat(firstBroken(database)).isZero();
    }
}
