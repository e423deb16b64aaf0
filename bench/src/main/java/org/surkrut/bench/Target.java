package org.surkrut.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server that is driven, in a process of its own on a free port; ends with this one. */
final class Target implements AutoCloseable {
    private static final int START_SECONDS = 180;
    private static final int STOP_SECONDS = 30;
    private static final int LOOK_MILLIS = 20;

    /** Password hashes that cost next to nothing, as thousands log in; one address for them all. */
    private static final Map<String, String> SETTINGS =
            Map.of(
                    "SURKRUT_PASSWORD_MEMORY_KIB", "64",
                    "SURKRUT_PASSWORD_ITERATIONS", "1",
                    "SURKRUT_FAILURES_ADDRESS", "1000000",
                    "SURKRUT_MAX_CONNECTIONS", "20000");

    private final Process process;
    private final Path data;
    private final int port;
    private final double firstPageSeconds;

    /** Accounts guest0, guest1 … that are there already. */
    private int accounts;

    private Target(ProcessBuilder command, Path data, int port)
            throws IOException, InterruptedException {
        this.data = Files.createDirectories(data);
        this.port = port;
        long begun = System.nanoTime();
        command.redirectErrorStream(true).redirectOutput(data.resolve("output.log").toFile());
        process = command.start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        awaitPage(begun);
        firstPageSeconds = (System.nanoTime() - begun) / 1e9;
    }

    /** The built application, as its users run it, with a fresh database. */
    static Target game(Path root, Path work) throws IOException, InterruptedException {
        int port = freePort();
        Path data = work.resolve("game");
        ProcessBuilder command =
                new ProcessBuilder(root.resolve("wildfly-config/run.sh").toString());
        command.environment().putAll(SETTINGS);
        command.environment().putAll(Map.of("PORT", String.valueOf(port), "DATA", data.toString()));
        return new Target(command, data, port);
    }

    /** The bare one, with the same heap and collector. */
    static Target floor(Path work) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms128m",
                        "-Xmx" + System.getenv().getOrDefault("SURKRUT_MEMORY", "512m"),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Floor.class.getName(),
                        String.valueOf(port));
        return new Target(new ProcessBuilder(command), work.resolve("floor"), port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitPage(long begun) throws IOException, InterruptedException {
        while (!answers()) {
            if (!process.isAlive()
                    || System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(START_SECONDS)) {
                close();
                throw new IOException("no server: " + Files.readString(data.resolve("output.log")));
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection page =
                    (HttpURLConnection)
                            URI.create("http://127.0.0.1:" + port + "/").toURL().openConnection();
            return page.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    double firstPageSeconds() {
        return firstPageSeconds;
    }

    URI play() {
        return URI.create("ws://127.0.0.1:" + port + "/play");
    }

    boolean knows(int account) {
        return account < accounts;
    }

    void registered(int count) {
        accounts = Math.max(accounts, count);
    }

    /** The JVM's process, which a script may have started. */
    long pid() throws IOException {
        Path file = data.resolve("server.pid");
        return Files.exists(file) ? Long.parseLong(Files.readString(file).trim()) : process.pid();
    }

    /** Where its own figures are read; null: it has none. */
    URI metrics() throws IOException {
        String output = Files.readString(data.resolve("output.log"));
        String mark = "management on ";
        int at = output.indexOf(mark);
        return at < 0
                ? null
                : URI.create(
                        "http://"
                                + output.substring(at + mark.length(), output.indexOf(')', at))
                                + "/prometheus");
    }

    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        children.forEach(ProcessHandle::destroyForcibly);
    }
}
