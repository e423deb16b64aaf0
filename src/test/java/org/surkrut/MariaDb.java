package org.surkrut;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A MariaDB server of a test's own, on a port and a folder of its own, which may be frozen and
 * killed. It is set up to get in our way: its own character set and time zone are none of ours.
 */
public final class MariaDb implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;
    private static final String USER = "surkrut";
    private static final String PASSWORD = "bredele&vin;chaud";
    private static final Path PROGRAM =
            Path.of(System.getProperty("mariadbd", "/usr/sbin/mariadbd"));
    private static final String LET_US_IN =
            """
            create user if not exists '%1$s'@'%%' identified by '%2$s';
            grant all on *.* to '%1$s'@'%%';
            """
                    .formatted(USER, PASSWORD);

    private final Path folder;
    private final String port;
    private final Thread ending = new Thread(this::destroy);
    private Process server;

    private MariaDb(Path folder, String port) {
        this.folder = folder.toAbsolutePath();
        this.port = port;
    }

    /** Starts a server on that folder, new or one of an earlier server, and a free port. */
    public static MariaDb start(Path folder) throws Exception {
        MariaDb database = new MariaDb(folder, ServerProcess.freePort());
        Runtime.getRuntime().addShutdownHook(database.ending);
        if (Files.notExists(database.data())) {
            database.makeFiles();
        }
        database.start();
        return database;
    }

    /** Where that schema is, for JDBC. */
    public String url(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return PASSWORD;
    }

    /** Makes a schema of that name, empty even if there is one, and returns its URL. */
    public String database(String schema) throws SQLException {
        try (Connection connection = connect("");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + schema);
            statement.execute("create database " + schema);
        }
        return url(schema);
    }

    public Connection connect(String schema) throws SQLException {
        return DriverManager.getConnection(url(schema), USER, PASSWORD);
    }

    /** What {@link ServerProcess} needs to run on that schema. */
    public Map<String, String> settings(String schema) {
        return Map.of(
                "DB", "mysql", "DB_URL", url(schema), "DB_USER", USER, "DB_PASSWORD", PASSWORD);
    }

    /** Stops it (SIGSTOP): connections stay open, and nothing answers. */
    public void freeze() throws Exception {
        signal("STOP");
    }

    public void thaw() throws Exception {
        signal("CONT");
    }

    /** Ends it at once (SIGKILL), frozen or not. */
    public void kill() {
        destroy();
        server.onExit().join();
    }

    /** Starts it again, after a {@link #kill}, on the same folder and port. */
    public void start() throws Exception {
        List<String> command = command(PROGRAM);
        Path initial = folder.resolve("initial.sql");
        Files.writeString(initial, LET_US_IN);
        command.addAll(
                List.of(
                        "--port=" + port,
                        "--bind-address=127.0.0.1",
                        // Not in the folder: such a path may not be long.
                        "--socket=" + System.getProperty("java.io.tmpdir") + "/surkrut-" + port,
                        "--pid-file=" + folder.resolve("pid"),
                        "--init-file=" + initial,
                        "--skip-name-resolve",
                        "--character-set-server=latin1",
                        "--default-time-zone=+05:45",
                        "--innodb-buffer-pool-size=32M"));
        server = run(command);
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!answers()) {
            if (System.nanoTime() > until || server.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException(Files.readString(log()));
            }
        }
    }

    @Override
    public void close() {
        kill();
        Runtime.getRuntime().removeShutdownHook(ending);
    }

    private boolean answers() {
        try (Connection connection = connect("")) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void makeFiles() throws Exception {
        Files.createDirectories(folder);
        // Beside the server in some distributions, on the path in all.
        List<String> command = command(Path.of("mariadb-install-db"));
        command.addAll(
                List.of("--skip-test-db", "--auth-root-authentication-method=normal", "--force"));
        Process making = run(command);
        if (!making.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || making.exitValue() != 0) {
            making.destroyForcibly();
            throw new IllegalStateException(Files.readString(log()));
        }
    }

    private List<String> command(Path program) {
        List<String> command = new ArrayList<>(List.of(program.toString(), "--no-defaults"));
        command.add("--datadir=" + data());
        // Two of them in one folder take each other's temporary tables away.
        command.add("--tmpdir=" + folder);
        command.add("--innodb-log-file-size=16M");
        String user = System.getProperty("user.name");
        if (user.equals("root")) {
            command.add("--user=" + user);
        }
        return command;
    }

    private Process run(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        return builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile())).start();
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path log() {
        return folder.resolve("log");
    }

    private void signal(String name) throws Exception {
        String pid = String.valueOf(server.pid());
        if (new ProcessBuilder("kill", "-" + name, pid).start().waitFor() != 0) {
            throw new IllegalStateException("No process " + pid);
        }
    }

    private void destroy() {
        if (server != null) {
            server.destroyForcibly();
        }
    }
}
