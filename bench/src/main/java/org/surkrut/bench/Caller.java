package org.surkrut.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client that asks one thing after the other and waits for each answer. */
final class Caller implements WebSocket.Listener, AutoCloseable {
    static final String PASSWORD = "driver-password";

    private static final int PATIENCE_SECONDS = 60;
    private static final int TOO_MANY = 343;
    private static final int REFUSALS = 300;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;
    private String last = "";

    Caller(HttpClient http, URI play) {
        socket =
                http.newWebSocketBuilder()
                        .subprotocols("choucroute.v1")
                        .buildAsync(play, this)
                        .join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            heard.add(part.toString());
            part.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    void logIn(String login) throws IOException, InterruptedException {
        ask("2;" + login + ";" + PASSWORD, 0);
    }

    /** The first frame of that code. */
    String ask(String request, int answer) throws IOException, InterruptedException {
        nanos(request, answer);
        return last;
    }

    /** Until the first frame of that code; who has asked too much waits, and asks again. */
    long nanos(String request, int answer) throws IOException, InterruptedException {
        heard.clear();
        long asked = System.nanoTime();
        socket.sendText(request, true);
        last = await(request, answer);
        long nanos = System.nanoTime() - asked;
        if (Wire.code(last) != TOO_MANY) {
            return nanos;
        }
        TimeUnit.SECONDS.sleep(Long.parseLong(Wire.fields(last).get(0)));
        return nanos(request, answer);
    }

    private String await(String request, int answer) throws IOException, InterruptedException {
        while (true) {
            String frame = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            int code = frame == null ? -1 : Wire.code(frame);
            if (code == answer || code == TOO_MANY) {
                return frame;
            }
            if (frame == null || code >= REFUSALS && code < REFUSALS + 100) {
                throw new IOException(request + " brings " + frame);
            }
        }
    }

    @Override
    public void close() {
        socket.abort();
    }
}
