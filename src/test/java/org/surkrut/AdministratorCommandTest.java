package org.surkrut;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.surkrut.audit.Chain;
import org.surkrut.journal.Migrations;

/** Making the first administrator from the command line, with no server running. */
class AdministratorCommandTest {
    @TempDir private Path data;
    private final JdbcDataSource database = new JdbcDataSource();

    @BeforeEach
    void prepare() throws Exception {
        database.setURL("jdbc:h2:file:" + data.resolve("surkrut"));
        database.setUser("surkrut");
        database.setPassword("surkrut");
        Migrations.of(database).load().migrate();
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into account (login, login_key, email, email_key, password_hash,"
                            + " created_at) values ('Zoe', 'zoe', 'z@x', 'z@x', 'h',"
                            + " '2026-11-23 12:00:00')");
        }
    }

    private String make(String login, int expected) throws Exception {
        var builder =
                new ProcessBuilder(
                        "bash",
                        Server.root().resolve("wildfly-config/console.sh").toString(),
                        "org.surkrut.console.AdministratorCommand",
                        login);
        builder.environment().put("DB", "h2");
        builder.environment().put("DATA", data.toString());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes()).strip();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isEqualTo(expected);
        return said;
    }

    @Test
    void makesAnAdministratorAndNotesIt() throws Exception {
        assertThat(make("zoe", 0)).isEqualTo("zoe is an administrator now.");

        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select administrator, subject, actor from account, audit_entry"
                                        + " where action = 'administrator'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getBoolean(1)).isTrue();
            assertThat(rows.getString(2)).isEqualTo("account 1");
            assertThat(rows.getString(3)).isEqualTo("console");
            assertThat(Chain.firstBroken(connection)).isEmpty();
        }
    }

    @Test
    void saysWhyNot() throws Exception {
        assertThat(make("nobody", 1)).contains("nobody has the login nobody");
        try (Connection running = database.getConnection()) {
            assertThat(make("zoe", 1)).contains("in use by a running server");
            assertThat(running.isValid(1)).isTrue();
        }
    }
}
