package org.surkrut.bench;

import io.netty.channel.EventLoop;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A client with an account, logged in: asks one request at a time, and measures how long each
 * answer takes. What it hears besides is its company's.
 */
class Guest implements Line.Owner {
    private static final String PASSWORD = "driver-password";
    private static final int ROLL = 30;
    private static final int TOO_MANY = 343;

    final String login;
    final EventLoop loop;
    final Tally tally;
    private final boolean known;
    private final CompletableFuture<Void> arrival = new CompletableFuture<>();
    private Line line;
    private String pending;
    private int pendingCode;
    private long askedNanos;
    private boolean loggedIn;

    /**
     * @param known whether the account is there already
     */
    Guest(String login, boolean known, EventLoop loop, Tally tally) {
        this.login = login;
        this.known = known;
        this.loop = loop;
        this.tally = tally;
    }

    /** Done once it is logged in. */
    CompletableFuture<Void> enter(URI play, String subprotocol) {
        loop.execute(() -> line = Line.open(play, subprotocol, loop, this));
        return arrival;
    }

    final void ask(String request) {
        pending = request;
        pendingCode = Wire.code(request);
        askedNanos = System.nanoTime();
        tally.requests++;
        line.say(request);
    }

    final boolean isWaiting() {
        return pending != null;
    }

    /** Out of any room and of the account, without waiting for an answer to it. */
    final void leave() {
        if (line != null) {
            if (loggedIn) {
                line.say("14;");
                line.say("5;");
            }
            loggedIn = false;
            loop.schedule(line::close, 1, TimeUnit.SECONDS);
        }
    }

    @Override
    public final void opened() {
        ask(known ? logIn() : "3;" + login + ";" + login + "@example.org;" + PASSWORD);
    }

    private String logIn() {
        return "2;" + login + ";" + PASSWORD;
    }

    @Override
    public final void lost(Throwable why) {
        tally.error("lost: " + why.getMessage());
        arrival.completeExceptionally(why);
        loggedIn = false;
    }

    @Override
    public final void heard(String message) {
        tally.messages++;
        tally.characters += message.length();
        int from = 0;
        for (int end; (end = message.indexOf('\n', from)) >= 0; from = end + 1) {
            frame(message.substring(from, end));
        }
        frame(from == 0 ? message : message.substring(from));
    }

    private void frame(String frame) {
        tally.frames++;
        int code = Wire.code(frame);
        if (isAnswer(code)) {
            answer(code, frame);
        } else {
            told(code, frame);
        }
    }

    private boolean isAnswer(int code) {
        return pending != null
                && (code == 0 || code >= 300 && code < 400 || code == 203 && pendingCode == ROLL);
    }

    private void answer(int code, String frame) {
        String request = pending;
        int requestCode = pendingCode;
        pending = null;
        if (code >= 300) {
            tally.error(String.valueOf(code));
            refused(code, frame, request);
            return;
        }
        tally.answered(askedNanos, System.nanoTime());
        if (requestCode == 3) {
            ask(logIn());
        } else if (requestCode == 2) {
            loggedIn = true;
            arrival.complete(null);
        } else {
            answered(requestCode, code, frame);
        }
    }

    private void refused(int code, String frame, String request) {
        if (code == TOO_MANY) {
            pending = request;
            long seconds = Long.parseLong(Wire.fields(frame).get(0));
            loop.schedule(() -> ask(request), seconds, TimeUnit.SECONDS);
        } else if (!loggedIn) {
            arrival.completeExceptionally(new IllegalStateException(login + " hears " + frame));
        }
    }

    /** A request of its own was carried out. */
    void answered(int requestCode, int code, String frame) {}

    /** Not an answer. */
    void told(int code, String frame) {}
}
