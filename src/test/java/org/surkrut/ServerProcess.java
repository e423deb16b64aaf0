package org.surkrut;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server of a test's own, started as a person would: by the run script, with its own data. */
public final class ServerProcess implements AutoCloseable {
    private static final int START_SECONDS = 180;
    private static final int STOP_SECONDS = 60;
    private static final String STARTS_QUICKLY = "-XX:TieredStopAtLevel=1";
    private static final String READY = "Sürkrüt is ready: ";
    private static final int LAST_PORT = 28_000;
    private static final AtomicInteger PORTS =
            new AtomicInteger(new Random().nextInt(10_000, 26_000));

    private final Path data;
    private final Process script;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final Thread reader = new Thread(this::read, "output of the server");
    private final CompletableFuture<URI> ready = new CompletableFuture<>();

    private ServerProcess(Path data, Process script) {
        this.data = data;
        this.script = script;
    }

    /** Starts a server on that data and a free port, and returns when its pages answer. */
    public static ServerProcess start(Path data) throws Exception {
        return start(data, Map.of());
    }

    /** The same, with settings of its own, a database's among them. */
    public static ServerProcess start(Path data, Map<String, String> settings) throws Exception {
        ServerProcess server = begin(data, settings);
        try {
            server.ready.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (Exception notReady) {
            server.close();
            throw new IllegalStateException(String.join("\n", server.output), notReady);
        }
        return server;
    }

    /** The same, but waits for nothing. */
    public static ServerProcess begin(Path data, Map<String, String> settings) throws IOException {
        Map<String, String> all = new HashMap<>();
        if (MySqlServer.isOfThisRun()) {
            all.putAll(MySqlServer.shared().settings(data));
        }
        all.putAll(settings);
        all.put("DATA", data.toString());
        all.put("PORT", freePort());
        return launch(all, data);
    }

    /** Runs the script with those settings and does not wait for anything. */
    static ServerProcess launch(Map<String, String> settings, Path data) throws IOException {
        Path program = Server.root().resolve("wildfly-config/run.sh");
        ProcessBuilder builder = new ProcessBuilder("bash", program.toString());
        builder.environment().put("JAVA_OPTS", STARTS_QUICKLY);
        builder.environment().put("DB", "h2");
        builder.environment().putAll(settings);
        ServerProcess server = new ServerProcess(data, builder.redirectErrorStream(true).start());
        server.reader.setDaemon(true);
        server.reader.start();
        return server;
    }

    /**
     * A port that nobody listens on, never given twice. It lies below those that systems give to
     * outgoing connections (from 32768 on), as the management port beside it does: one of those
     * could be taken by a client before the server binds it.
     */
    static String freePort() throws IOException {
        for (int port = PORTS.getAndIncrement(); port < LAST_PORT; port = PORTS.getAndIncrement()) {
            try (ServerSocket socket =
                    new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return String.valueOf(socket.getLocalPort());
            } catch (BindException taken) {
                continue;
            }
        }
        throw new IOException("No free port is left below " + LAST_PORT);
    }

    public URI url() {
        return ready.join();
    }

    public URI play() {
        return Server.play(url());
    }

    /** What the server has printed so far. */
    public List<String> output() {
        return List.copyOf(output);
    }

    /** Of the JVM. */
    public long pid() throws IOException {
        return Long.parseLong(Files.readString(data.resolve("server.pid")).strip());
    }

    /** Waits until there is a JVM, which may be far from ready. */
    public void awaitProcess() throws InterruptedException {
        while (script.isAlive() && Files.notExists(data.resolve("server.pid"))) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    /** Ends the JVM at once (SIGKILL), as a power cut would. */
    public void kill() throws Exception {
        ProcessHandle.of(pid()).ifPresent(ProcessHandle::destroyForcibly);
        awaitEnd();
    }

    /** Of the management interface, on loopback. */
    int managementPort() {
        String told = output.get(0);
        return Integer.parseInt(told.replaceAll(".*:(\\d+)\\).*", "$1"));
    }

    /** What the server has logged so far. */
    public List<String> log() throws IOException {
        return Files.readAllLines(data.resolve("log/server.log"));
    }

    /** Asks the server to end (SIGTERM) and returns the script's exit code. */
    public int stop() throws Exception {
        // Not the process's own destroy(), which would also close the pipe that is read here.
        script.toHandle().destroy();
        return awaitEnd();
    }

    /** Waits for the script's end and returns its exit code. */
    public int awaitEnd() throws InterruptedException {
        if (!script.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The server still runs");
        }
        reader.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
        return script.exitValue();
    }

    @Override
    public void close() {
        script.descendants().forEach(ProcessHandle::destroyForcibly);
        script.destroyForcibly();
    }

    private void read() {
        try (BufferedReader lines = script.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                if (line.startsWith(READY)) {
                    ready.complete(URI.create(line.substring(READY.length())));
                }
            }
        } catch (IOException closed) {
            ready.completeExceptionally(new UncheckedIOException(closed));
        }
        ready.completeExceptionally(new IllegalStateException("The server did not start"));
    }
}
