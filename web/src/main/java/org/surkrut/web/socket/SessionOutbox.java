package org.surkrut.web.socket;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.surkrut.protocol.Limits;

/**
 * What one client is yet to be sent: a bounded queue, and what one cause has in flight together, so
 * that the server writes it at once; nobody waits.
 */
final class SessionOutbox {
    private final Session session;
    private final boolean lines;
    private final Queue<String> queue = new ArrayDeque<>();

    /** In the queue and in flight. */
    private int messages;

    private int characters;

    /** Messages in flight. */
    private int sending;

    private int sendingCharacters;
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
                messages++;
                characters += message.length();
            }
        }
        if (isOverfull()) {
            close(CloseCodes.VIOLATED_POLICY, "too slow");
        } else {
            pump();
        }
    }

    private synchronized boolean isOverfull() {
        return messages > Limits.QUEUED_MESSAGES || characters > Limits.QUEUED_BYTES;
    }

    /** The send in flight hangs: the client does not read. */
    synchronized boolean isStuck() {
        return sending > 0 && System.nanoTime() - sendingSince > Limits.SEND_TIMEOUT.toNanos();
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
        List<String> next;
        CloseReason reason;
        synchronized (this) {
            if (sending > 0 || closed) {
                return;
            }
            reason = last;
            next = nextBatch();
            sending = next.size();
            sendingCharacters = next.stream().mapToInt(String::length).sum();
            sendingSince = System.nanoTime();
        }
        if (!next.isEmpty()) {
            transmit(next);
        } else if (reason != null) {
            close((CloseCodes) reason.getCloseCode(), reason.getReasonPhrase());
        }
    }

    private List<String> nextBatch() {
        List<String> batch = new ArrayList<>();
        int length = 0;
        while (!queue.isEmpty() && batch.size() < Limits.SENT_MESSAGES) {
            length += queue.peek().length();
            if (length > Limits.SENT_BYTES && !batch.isEmpty()) {
                break;
            }
            batch.add(queue.remove());
        }
        return batch;
    }

    private void transmit(List<String> batch) {
        try {
            RemoteEndpoint.Async remote = session.getAsyncRemote();
            for (String message : batch) {
                remote.sendText(message, this::sent);
            }
        } catch (IllegalStateException | IllegalArgumentException e) {
            close(CloseCodes.GOING_AWAY, "lost");
        }
    }

    private void sent(SendResult result) {
        if (!result.isOK()) {
            close(CloseCodes.VIOLATED_POLICY, "too slow");
        } else if (isLast()) {
            pump();
        }
    }

    /** Counts one message as sent. */
    private synchronized boolean isLast() {
        messages--;
        sending--;
        if (sending == 0) {
            characters -= sendingCharacters;
        }
        return sending == 0;
    }
}
