package org.surkrut;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The MySQL or MariaDB server of this run's tests: the one that DB_URL names, where each test has a
 * schema beside the named one, or else one of the tests' own.
 */
public final class MySqlServer {
    private static MySqlServer shared;

    private final String url;
    private final String user;
    private final String password;
    private final Set<String> schemas = ConcurrentHashMap.newKeySet();
    private final Map<Path, String> urls = new HashMap<>();

    private MySqlServer(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Starts with the first who asks and ends with the JVM. */
    public static synchronized MySqlServer shared() {
        if (shared == null) {
            shared = System.getenv("DB_URL") == null ? own() : named();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::dropSchemas));
        }
        return shared;
    }

    /** That this run's servers are on it, and not on H2. */
    static boolean isOfThisRun() {
        return System.getProperty("test.configuration", "").contains("mysql");
    }

    private static MySqlServer named() {
        return new MySqlServer(
                System.getenv("DB_URL"),
                System.getenv().getOrDefault("DB_USER", "surkrut"),
                System.getenv().getOrDefault("DB_PASSWORD", ""));
    }

    private static MySqlServer own() {
        try {
            MariaDb server = MariaDb.start(Server.work().resolve("mariadb"));
            return new MySqlServer(server.database("tests"), server.user(), server.password());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new schema of its own for whoever calls himself that; returns its URL. */
    public String schema(String name) {
        String schema = url.replaceFirst("^jdbc:mysql://[^/]*/([^?]*).*$", "$1_" + name);
        schemas.add(schema);
        try (Connection connection = connect(url);
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + schema);
            statement.execute("create database " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url.replaceFirst("^(jdbc:mysql://[^/]*/)[^?]*", "$1" + schema);
    }

    public Connection connect(String schemaUrl) throws SQLException {
        return DriverManager.getConnection(schemaUrl, user, password);
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    /** What a server with that data folder needs, the same each time that it starts. */
    synchronized Map<String, String> settings(Path data) {
        return settings(urls.computeIfAbsent(data, own -> schema("server" + urls.size())));
    }

    Map<String, String> settings(String schemaUrl) {
        return Map.of("DB", "mysql", "DB_URL", schemaUrl, "DB_USER", user, "DB_PASSWORD", password);
    }

    private void dropSchemas() {
        try (Connection connection = connect(url);
                var statement = connection.createStatement()) {
            for (String schema : schemas) {
                statement.execute("drop database if exists " + schema);
            }
        } catch (SQLException isGone) {
            // One of our own, which ends with this JVM too.
        }
    }
}
