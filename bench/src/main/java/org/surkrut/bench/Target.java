package org.surkrut.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server that is driven, in a process of its own on a free port; ends with this one. */
final class Target implements AutoCloseable {
    private static final int START_SECONDS = 180;
    private static final int STOP_SECONDS = 30;
    private static final int LOOK_MILLIS = 20;
    private static final int REST_SECONDS = 60;

    /** Of CPU in a second: the server's timers and its log take as much. */
    private static final long REST_MICROS = 30_000;

    /** Where outgoing connections never begin. */
    private static final int FIRST_PORT = 10_000;

    private static final int LAST_PORT = 27_999;

    /** Files that a server has open besides its connections. */
    private static final int OTHER_FILES = 1500;

    /** Password hashes that cost next to nothing, as thousands log in; one address for them all. */
    private static final Map<String, String> SETTINGS =
            Map.of(
                    "SURKRUT_PASSWORD_MEMORY_KIB", "64",
                    "SURKRUT_PASSWORD_ITERATIONS", "1",
                    "SURKRUT_FAILURES_ADDRESS", "1000000",
                    "SURKRUT_GAME_FILING_SECONDS", "1",
                    "SURKRUT_MAX_CONNECTIONS", "20000");

    private static final Set<Target> RUNNING = ConcurrentHashMap.newKeySet();
    private static boolean ending;

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
        process = begin(command);
        awaitPage(begun);
        firstPageSeconds = (System.nanoTime() - begun) / 1e9;
    }

    /** None begins any more once this process ends. */
    private Process begin(ProcessBuilder command) throws IOException {
        synchronized (RUNNING) {
            if (ending) {
                throw new IOException("interrupted");
            }
            RUNNING.add(this);
            return command.start();
        }
    }

    /** However this process ends, by an interrupt, too: so do all servers, and the folder goes. */
    static void endWithThisProcess(Path folder) {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    synchronized (RUNNING) {
                                        ending = true;
                                    }
                                    RUNNING.forEach(Target::close);
                                    remove(folder);
                                }));
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            System.err.println("not removed: " + folder);
        }
    }

    /** The built application, as its users run it; with a fresh database where data is empty. */
    static Target game(Path root, Path data) throws IOException, InterruptedException {
        return game(data, root.resolve("wildfly-config/run.sh").toString());
    }

    /** The same by make, as the README says. */
    static Target make(Path root, Path data) throws IOException, InterruptedException {
        return game(data, "make", "-C", root.toString(), "run");
    }

    private static Target game(Path data, String... command)
            throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = new HashMap<>(SETTINGS);
        environment.put("PORT", String.valueOf(port));
        environment.put("DATA", data.toString());
        builder.environment().keySet().removeAll(List.of("MAKEFLAGS", "MFLAGS", "MAKELEVEL"));
        builder.environment().putAll(environment);
        return new Target(builder, data, port);
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
                        "-XX:MetaspaceSize=128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Floor.class.getName(),
                        String.valueOf(port));
        return new Target(new ProcessBuilder(command), work.resolve("floor"), port);
    }

    private static int freePort() throws IOException {
        Random random = new Random();
        for (int tries = 0; tries < 100; tries++) {
            int port = FIRST_PORT + random.nextInt(LAST_PORT - FIRST_PORT + 1);
            try (ServerSocket socket =
                    new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // Taken: try another one.
            }
        }
        throw new IOException("no free port from " + FIRST_PORT + " to " + LAST_PORT);
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

    URI page(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
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

    /** Says so where the system does not let a process have so many connections. */
    void mustHold(int connections) throws IOException {
        long most =
                Math.min(
                        new Accounting(pid()).mostOpenFiles(),
                        new Accounting(ProcessHandle.current().pid()).mostOpenFiles());
        if (most < connections + OTHER_FILES) {
            throw new IOException(
                    connections
                            + " connections need "
                            + (connections + OTHER_FILES)
                            + " open files and the limit is "
                            + most
                            + ": raise it (ulimit -n) or ask for smaller CROWDS");
        }
    }

    /** The JVM's process, which a script may have started. */
    long pid() throws IOException {
        Path file = data.resolve("server.pid");
        return Files.exists(file) ? Long.parseLong(Files.readString(file).trim()) : process.pid();
    }

    /** What ended games leave to do is done before anything else is measured. */
    void awaitRest() throws IOException, InterruptedException {
        Accounting accounting = new Accounting(pid());
        for (int second = 0; second < REST_SECONDS; second++) {
            long before = accounting.cpuMicros();
            TimeUnit.SECONDS.sleep(1);
            if (accounting.cpuMicros() - before <= REST_MICROS) {
                return;
            }
        }
        System.err.println("has not come to rest in " + REST_SECONDS + " s: process " + pid());
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

    /**
     * Asks the JVM itself, so that its database is closed well, and whoever started it ends, too.
     */
    @Override
    public void close() {
        if (!RUNNING.remove(this) || process == null) {
            return;
        }
        List<ProcessHandle> children = process.descendants().toList();
        try {
            ProcessHandle.of(pid()).ifPresent(ProcessHandle::destroy);
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        children.forEach(ProcessHandle::destroyForcibly);
    }
}
