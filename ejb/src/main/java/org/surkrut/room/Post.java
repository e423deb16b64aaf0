package org.surkrut.room;

import static org.surkrut.protocol.MessageType.TO_LOBBY;
import static org.surkrut.protocol.MessageType.TO_LOGIN;
import static org.surkrut.protocol.MessageType.UNAVAILABLE;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.surkrut.protocol.Encoder;

/**
 * A room's mail: keeps it until what it tells of is durable, then hands it to the members'
 * outboxes, in order. Guarded by its room's lock.
 */
final class Post {
    /** A mail that waits for the room's write of that number; arrives: the asker comes in by it. */
    private record Pending(long number, Mail mail, Visitor asker, boolean arrives) {}

    private final Deque<Pending> pending = new ArrayDeque<>();
    private final Map<Long, Outbox> outboxes = new HashMap<>();
    private final LongConsumer departed;

    /** Departed hears of each account that is not in the room any more. */
    Post(LongConsumer departed) {
        this.departed = departed;
    }

    void attach(long account, Outbox outbox) {
        outboxes.put(account, outbox);
    }

    /** Whether it was that outbox which was the member's. */
    boolean detach(long account, Outbox outbox) {
        return outboxes.remove(account, outbox);
    }

    boolean reaches(long account) {
        return outboxes.containsKey(account);
    }

    void add(long number, Mail mail, Visitor asker, boolean arrives) {
        pending.add(new Pending(number, mail, asker, arrives));
    }

    void deliver(long durable) {
        while (!pending.isEmpty() && pending.peek().number() <= durable) {
            deliver(pending.remove());
        }
    }

    /** Nothing of what waits has happened. */
    void fail() {
        for (Pending mail : pending) {
            if (mail.asker() != null) {
                mail.asker().outbox().answer(List.of(Encoder.encode(UNAVAILABLE)));
            }
        }
        pending.clear();
    }

    private void deliver(Pending p) {
        boolean answered = p.asker() == null;
        if (p.arrives()) {
            outboxes.put(p.asker().account(), p.asker().outbox());
        }
        for (Map.Entry<Long, Outbox> member : outboxes.entrySet()) {
            List<String> frames = frames(p.mail(), member.getKey(), member.getValue());
            if (p.asker() != null && p.asker().outbox() == member.getValue()) {
                answer(p, frames);
                answered = true;
            } else if (!frames.isEmpty()) {
                member.getValue().offer(frames);
            }
        }
        if (!answered) {
            answer(p, List.of());
        }
        p.mail().departed().forEach(this::depart);
    }

    private static void answer(Pending p, List<String> following) {
        List<String> frames = new ArrayList<>(p.mail().answer());
        frames.addAll(following);
        p.asker().outbox().answer(frames);
    }

    private static List<String> frames(Mail mail, long account, Outbox outbox) {
        List<String> frames = mail.of(account);
        if (!mail.goesHome(account)) {
            return frames;
        }
        List<String> last = new ArrayList<>(frames);
        last.add(Encoder.encode(outbox.isLapsed() ? TO_LOGIN : TO_LOBBY));
        return last;
    }

    private void depart(long account) {
        outboxes.remove(account);
        departed.accept(account);
    }
}
