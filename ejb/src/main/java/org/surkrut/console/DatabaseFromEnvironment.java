package org.surkrut.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.surkrut.journal.Migrations;
import org.surkrut.question.BuiltInImport;

/** The database of the server that the run script would start with the same environment. */
public final class DatabaseFromEnvironment {
    private static final String USER = "surkrut";
    private static final int H2_ALREADY_OPEN = 90020;

    private final DataSource source;

    private DatabaseFromEnvironment(String url, String user, String password) {
        source = Flyway.configure().dataSource(url, user, password).getDataSource();
    }

    /** Reads DB, DATA, DB_URL, DB_USER and DB_PASSWORD. */
    public static DatabaseFromEnvironment of(Map<String, String> environment) throws Complaint {
        return of(environment, false);
    }

    /**
     * The same.
     *
     * @param make H2's file, too, where there is none
     */
    static DatabaseFromEnvironment of(Map<String, String> environment, boolean make)
            throws Complaint {
        String kind = environment.getOrDefault("DB", "h2");
        return switch (kind) {
            case "h2" -> h2(Path.of(environment.getOrDefault("DATA", "data")), make);
            case "mysql" -> mySql(environment);
            default -> throw new Complaint("DB must be h2 or mysql, not '" + kind + "'.");
        };
    }

    private static DatabaseFromEnvironment h2(Path data, boolean make) throws Complaint {
        Path file = data.toAbsolutePath().normalize().resolve("surkrut");
        if (!make && !Files.exists(Path.of(file + ".mv.db"))) {
            throw new Complaint(
                    "there is no database in "
                            + data
                            + " yet: start the server once, or set DATA.");
        }
        return new DatabaseFromEnvironment(
                "jdbc:h2:file:" + file + ";WRITE_DELAY=0" + (make ? "" : ";IFEXISTS=TRUE"),
                USER,
                USER);
    }

    private static DatabaseFromEnvironment mySql(Map<String, String> environment) throws Complaint {
        String url = environment.getOrDefault("DB_URL", "");
        if (!url.startsWith("jdbc:mysql://")) {
            throw new Complaint(
                    "DB=mysql needs a DB_URL like jdbc:mysql://localhost:3306/surkrut.");
        }
        return new DatabaseFromEnvironment(
                url + (url.contains("?") ? "&" : "?") + "connectionTimeZone=UTC",
                environment.getOrDefault("DB_USER", USER),
                environment.getOrDefault("DB_PASSWORD", ""));
    }

    /** Tables and built-in questions, as at the server's first start. */
    void makeIfEmpty() throws Complaint {
        try (Connection connection = open()) {
            Flyway flyway = Migrations.of(source).load();
            if (flyway.info().current() == null) {
                flyway.migrate();
                connection.setAutoCommit(false);
                BuiltInImport.run(connection);
                connection.commit();
            }
        } catch (FlywayException | SQLException e) {
            throw new Complaint("the database cannot be made: " + e.getMessage());
        }
    }

    /** Once it is sure that the database is of this version. */
    Connection connect() throws SQLException, Complaint {
        Connection connection = open();
        try {
            if (Migrations.of(source).load().info().pending().length == 0) {
                return connection;
            }
        } catch (FlywayException e) {
            connection.close();
            throw new Complaint("the database cannot be read: " + e.getMessage());
        }
        connection.close();
        throw new Complaint("the database is of an earlier version: start the server once.");
    }

    private Connection open() throws Complaint {
        try {
            return source.getConnection();
        } catch (FlywayException | SQLException e) {
            SQLException reason = sqlReason(e);
            if (reason != null && reason.getErrorCode() == H2_ALREADY_OPEN) {
                throw new Complaint("the database is in use by a running server: stop that first.");
            }
            throw new Complaint(
                    "the database does not answer: "
                            + (reason == null ? e : reason).getMessage().lines().findFirst().get());
        }
    }

    private static SQLException sqlReason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
