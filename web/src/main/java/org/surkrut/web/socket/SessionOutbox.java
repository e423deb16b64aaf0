package org.surkrut.web.socket;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.surkrut.protocol.Limits;

/** What one client is yet to be sent: a bounded queue, one send in flight, nobody waits. */
final class SessionOutbox {
    private final Session session;
    private final boolean lines;
    private final Queue<String> queue = new ArrayDeque<>();
    private int queuedCharacters;
    private boolean sending;
    private long sendingSince;
    private boolean closed;
    private CloseReason last;

    SessionOutbox(Session session, boolean lines) {
        this.session = session;
        this.lines = lines;
    }

    /** Frames of one cause. Who does not read them in time is closed with 1008. */
    void send(List<String> frames) {
        synchronized (this) {
            if (closed || last != null || frames.isEmpty()) {
                return;
            }
            for (String message : lines ? List.of(String.join("\n", frames)) : frames) {
                queue.add(message);
                queuedCharacters += message.length();
            }
        }
        if (isOverfull()) {
            close(CloseCodes.VIOLATED_POLICY, "too slow");
        } else {
            pump();
        }
    }

    private synchronized boolean isOverfull() {
        return queue.size() > Limits.QUEUED_MESSAGES || queuedCharacters > Limits.QUEUED_BYTES;
    }

    /** The send in flight hangs: the client does not read. */
    synchronized boolean isStuck() {
        return sending && System.nanoTime() - sendingSince > Limits.SEND_TIMEOUT.toNanos();
    }

    /** Once all is sent, the connection closes. */
    void end(CloseCodes code, String reason) {
        synchronized (this) {
            last = last == null ? new CloseReason(code, reason) : last;
        }
        pump();
    }

    /** The connection closes now. */
    void close(CloseCodes code, String reason) {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            queue.clear();
        }
        try {
            session.close(new CloseReason(code, reason));
        } catch (IOException | IllegalStateException e) {
            // It is closed already, which is all that was wanted.
            return;
        }
    }

    private void pump() {
        String next;
        CloseReason reason = null;
        synchronized (this) {
            if (sending || closed) {
                return;
            }
            next = queue.poll();
            if (next == null) {
                reason = last;
            } else {
                sending = true;
                sendingSince = System.nanoTime();
                queuedCharacters -= next.length();
            }
        }
        if (next != null) {
            transmit(next);
        } else if (reason != null) {
            close((CloseCodes) reason.getCloseCode(), reason.getReasonPhrase());
        }
    }

    private void transmit(String message) {
        try {
            session.getAsyncRemote().sendText(message, this::sent);
        } catch (IllegalStateException | IllegalArgumentException e) {
            close(CloseCodes.GOING_AWAY, "lost");
        }
    }

    private void sent(SendResult result) {
        synchronized (this) {
            sending = false;
        }
        if (result.isOK()) {
            pump();
        } else {
            close(CloseCodes.VIOLATED_POLICY, "too slow");
        }
    }
}
