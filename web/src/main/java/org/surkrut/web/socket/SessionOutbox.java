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
import java.util.concurrent.atomic.AtomicInteger;
import org.surkrut.protocol.Limits;

/**
 * What one client is yet to be sent: a bounded queue, and what one cause has in flight together, so
 * that the server writes it at once; nobody waits.
 */
final class SessionOutbox {
    private final Session session;
    private final boolean lines;
    private final Queue<String> queue = new ArrayDeque<>(1);

    /** In the queue and in flight. */
    private int messages;

    private int characters;

    /** What is in flight together. */
    private int sending;

    private int sendingCharacters;
    private long sendingSince;

    /** How many of those have yet to arrive: told of by one thread while another queues more. */
    private final AtomicInteger flying = new AtomicInteger();

    private boolean closed;
    private CloseReason last;

    SessionOutbox(Session session, boolean lines) {
        this.session = session;
        this.lines = lines;
    }

    /** Frames of one cause. Who does not read them in time is closed with 1008. */
    void send(List<String> frames) {
        List<String> batch;
        synchronized (this) {
            if (closed || last != null || frames.isEmpty()) {
                return;
            }
            for (String message : lines ? List.of(String.join("\n", frames)) : frames) {
                queue.add(message);
                messages++;
                characters += message.length();
            }
            batch = isOverfull() ? null : nextBatch();
        }
        if (batch == null) {
            close(CloseCodes.VIOLATED_POLICY, "too slow");
        } else {
            transmit(batch);
        }
    }

    private boolean isOverfull() {
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
        List<String> batch;
        CloseReason reason;
        synchronized (this) {
            if (sending > 0 || closed) {
                return;
            }
            batch = nextBatch();
            reason = last;
        }
        if (!batch.isEmpty()) {
            transmit(batch);
        } else if (reason != null) {
            close((CloseCodes) reason.getCloseCode(), reason.getReasonPhrase());
        }
    }

    /** What may leave now, which counts as in flight: nothing while the one before is. */
    private List<String> nextBatch() {
        if (sending > 0 || queue.isEmpty()) {
            return List.of();
        }
        List<String> batch = new ArrayList<>();
        int length = 0;
        while (!queue.isEmpty() && batch.size() < Limits.SENT_MESSAGES) {
            int more = queue.peek().length();
            if (length + more > Limits.SENT_BYTES && !batch.isEmpty()) {
                break;
            }
            length += more;
            batch.add(queue.remove());
        }
        sending = batch.size();
        sendingCharacters = length;
        sendingSince = System.nanoTime();
        flying.set(sending);
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
        } else if (flying.decrementAndGet() == 0) {
            land();
            pump();
        }
    }

    private synchronized void land() {
        messages -= sending;
        characters -= sendingCharacters;
        sending = 0;
    }
}
