package org.surkrut.web.socket;

import jakarta.websocket.CloseReason.CloseCodes;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.surkrut.protocol.Encoder;
import org.surkrut.protocol.Limits;
import org.surkrut.protocol.MessageType;
import org.surkrut.room.Outbox;
import org.surkrut.room.Visitor;

/**
 * One client: its requests one after another, each answered before the next is looked at, and who
 * is logged in.
 */
final class Connection implements Outbox {
    private static final Runnable NOTHING = () -> {};

    private final Desk desk;
    private final SessionOutbox out;
    private final Doorman.Caller caller;
    private final FrameGate gate = new FrameGate(System::nanoTime);

    /** What each request in hand or waiting comes to; the first is in hand while busy. */
    private final Queue<Runnable> requests = new ArrayDeque<>(1);

    private boolean busy;
    private volatile boolean gone;
    private volatile Visitor visitor;
    private volatile String language = "fr";
    private volatile long loggedInNanos;
    private volatile long heardNanos = System.nanoTime();
    private final long openedNanos = heardNanos;
    private volatile String refusedBy = "";
    private volatile Runnable onRefusal = NOTHING;

    Connection(Desk desk, SessionOutbox out, Doorman.Caller caller) {
        this.desk = desk;
        this.out = out;
        this.caller = caller;
    }

    String address() {
        return caller.address();
    }

    /** Null: nobody is logged in. */
    Visitor visitor() {
        return visitor;
    }

    void speak(String next) {
        language = next;
        Visitor v = visitor;
        if (v != null) {
            visitor = new Visitor(v.account(), v.login(), next, v.port(), this);
        }
    }

    Visitor logIn(long account, String login) {
        loggedInNanos = System.nanoTime();
        visitor = new Visitor(account, login, language, caller.port(), this);
        return visitor;
    }

    void logOut() {
        visitor = null;
    }

    /** What a request has brought about after the connection was lost is lost with it. */
    void settle(Visitor asked) {
        if (gone) {
            desk.execute(() -> desk.disconnect(asked));
        }
    }

    /** One frame from the client. */
    void receive(String frame) {
        switch (gate.next()) {
            case PASS -> enqueue(() -> desk.serve(this, frame));
            case TOO_FAST -> enqueue(() -> answer(tooFast(1)));
            case CLOSE -> out.close(CloseCodes.VIOLATED_POLICY, "too many requests");
        }
    }

    /** A message that is no frame at all. */
    void receiveMalformed() {
        switch (gate.next()) {
            case CLOSE -> out.close(CloseCodes.VIOLATED_POLICY, "too many requests");
            default -> enqueue(() -> answer(Encoder.encode(MessageType.MALFORMED_FRAME)));
        }
    }

    /** A message over the limit: told in its turn, and closed. */
    void receiveTooBig() {
        enqueue(
                () -> {
                    answer(Encoder.encode(MessageType.MALFORMED_FRAME));
                    out.end(CloseCodes.TOO_BIG, "message too big");
                });
    }

    static String tooFast(long seconds) {
        return Encoder.encode(MessageType.TOO_MANY_REQUESTS, seconds);
    }

    private void enqueue(Runnable request) {
        synchronized (this) {
            requests.add(request);
            if (requests.size() > Limits.QUEUED_REQUESTS) {
                out.close(CloseCodes.VIOLATED_POLICY, "too many requests");
                return;
            }
            if (busy) {
                return;
            }
            busy = true;
        }
        next();
    }

    private void next() {
        Runnable request;
        synchronized (this) {
            request = requests.poll();
            if (request == null || gone) {
                busy = false;
                return;
            }
        }
        request.run();
    }

    /** What happens besides if the request in hand is answered by that refusal. */
    void onRefusal(MessageType refusal, Runnable action) {
        onRefusal = action;
        refusedBy = Encoder.encode(refusal);
    }

    void answer(String frame) {
        answer(List.of(frame));
    }

    /** Often under a room's lock, so that the next request begins on a thread of its own. */
    @Override
    public void answer(List<String> frames) {
        if (frames.get(0).equals(refusedBy)) {
            onRefusal.run();
        }
        refusedBy = "";
        onRefusal = NOTHING;
        out.send(frames);
        synchronized (this) {
            if (requests.isEmpty()) {
                busy = false;
                return;
            }
        }
        desk.execute(this::next);
    }

    /** Whether no request is in hand or waits. */
    synchronized boolean isAnswered() {
        return !busy;
    }

    @Override
    public void offer(List<String> frames) {
        out.send(frames);
    }

    /** The player has come in elsewhere. */
    @Override
    public void end(List<String> frames) {
        gone = true;
        visitor = null;
        out.send(frames);
        out.end(CloseCodes.NORMAL_CLOSURE, "");
    }

    @Override
    public boolean lapse() {
        boolean lapsed = isOver(loggedInNanos, Limits.TOKEN_LIFE);
        if (lapsed) {
            leave();
        }
        return lapsed;
    }

    void heard() {
        heardNanos = System.nanoTime();
    }

    boolean isStuck() {
        return out.isStuck();
    }

    boolean isSilent() {
        return isOver(heardNanos, Limits.SILENCE);
    }

    /** Connected for long without logging in. */
    boolean isIdle() {
        return visitor == null
                && isOver(Math.max(openedNanos, loggedInNanos), Limits.STRANGER_IDLE);
    }

    private static boolean isOver(long sinceNanos, Duration time) {
        return System.nanoTime() - sinceNanos > time.toNanos();
    }

    /** Once all is sent. */
    void end(CloseCodes code, String reason) {
        out.end(code, reason);
    }

    /** At once. */
    void close(CloseCodes code, String reason) {
        out.close(code, reason);
    }

    /** The socket is closed, by whichever side. */
    void closed() {
        gone = true;
        leave();
    }

    private void leave() {
        Visitor last = visitor;
        visitor = null;
        if (last != null) {
            desk.execute(() -> desk.disconnect(last));
        }
    }
}
