package org.surkrut.wire;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/**
 * A client of the wire contract, with nothing of the server's code in it: frames out, frames in.
 */
public final class WireClient implements AutoCloseable {
    /** How long a test waits for anything: longer than the longest phase of a game. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final AtomicLong NAMES = new AtomicLong(System.nanoTime() % 1_000_000_000L);

    private final List<String> frames = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private WebSocket socket;
    private int read;

    private WireClient() {}

    /** Opens a connection; without a subprotocol, none is offered. */
    public static WireClient open(URI play, String... subprotocols) {
        WireClient client = new WireClient();
        WebSocket.Builder builder = HTTP.newWebSocketBuilder();
        if (subprotocols.length > 0) {
            String[] others = List.of(subprotocols).stream().skip(1).toArray(String[]::new);
            builder.subprotocols(subprotocols[0], others);
        }
        client.socket = builder.buildAsync(play, client.new Listener()).join();
        return client;
    }

    /** A login that nobody has. */
    public static String freshLogin() {
        return "joueur" + NAMES.incrementAndGet();
    }

    public String subprotocol() {
        return socket.getSubprotocol();
    }

    /** Sends and does not wait. */
    public void send(String frame) {
        socket.sendText(frame, true).join();
    }

    public void sendPart(String part, boolean last) {
        socket.sendText(part, last).join();
    }

    public void sendBinary(byte[] bytes) {
        socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
    }

    /** Sends, and waits for the next frame whose code is among these: its answer. */
    public String ask(String frame, String... codes) {
        send(frame);
        return await(codes);
    }

    /** The next frame not yet read whose code is among these; those before it are passed over. */
    public String await(String... codes) {
        return awaitFrame(f -> List.of(codes).contains(f.substring(0, f.indexOf(';'))));
    }

    public synchronized String awaitFrame(Predicate<String> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            while (read < frames.size()) {
                String frame = frames.get(read++);
                if (wanted.test(frame)) {
                    return frame;
                }
            }
            long left = end - System.nanoTime();
            if (left <= 0 || closed.isDone()) {
                throw new AssertionError("not told in time; heard so far: " + frames);
            }
            pause(left);
        }
    }

    /** Sends, and gives all that has come since what was read last, up to the next such frame. */
    public List<String> hear(String frame, String code) {
        send(frame);
        return hearUntil(code);
    }

    /** All that has come since what was read last, up to the next frame of that code. */
    public synchronized List<String> hearUntil(String code) {
        int from = read;
        await(code);
        return List.copyOf(frames.subList(from, read));
    }

    /** Hears nothing for so long. */
    public synchronized void hearsNothing(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end && read == frames.size()) {
            pause(end - System.nanoTime());
        }
        hasHeardAll();
    }

    /** Nothing has come that was not read. */
    public synchronized void hasHeardAll() {
        if (read < frames.size()) {
            throw new AssertionError("told: " + frames.subList(read, frames.size()));
        }
    }

    private synchronized void pause(long nanos) {
        try {
            TimeUnit.NANOSECONDS.timedWait(this, nanos);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All frames so far, read or not. */
    public synchronized List<String> heard() {
        return List.copyOf(frames);
    }

    /** All messages so far, each of one frame or, with subprotocol lines, of several. */
    public synchronized List<String> messages() {
        return List.copyOf(messages);
    }

    synchronized boolean hasHeard(String frame) {
        return frames.contains(frame);
    }

    /** Whether frames have come that were not read yet. */
    synchronized boolean hasUnread() {
        return read < frames.size();
    }

    /** The code with which the server closed the connection. */
    public int awaitClose() {
        return closed.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** Breaks the connection as a lost network would. */
    public void cut() {
        socket.abort();
    }

    @Override
    public void close() {
        socket.abort();
    }

    private synchronized void hear(String message) {
        messages.add(message);
        frames.addAll(List.of(message.split("\n", -1)));
        notifyAll();
    }

    private synchronized void wake() {
        notifyAll();
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                hear(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closed.complete(code);
            wake();
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            closed.completeExceptionally(error);
            wake();
        }
    }
}
