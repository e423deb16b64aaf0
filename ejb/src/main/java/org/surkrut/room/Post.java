package org.surkrut.room;

import static org.surkrut.protocol.MessageType.TO_LOBBY;
import static org.surkrut.protocol.MessageType.TO_LOGIN;
import static org.surkrut.protocol.MessageType.UNAVAILABLE;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
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
    /** The order-th mail of all, which waits for the room's write of that number. */
    private record Pending(long order, long number, Mail mail, Visitor asker) {}

    /** A member's way out, which is told nothing older than the order-th mail. */
    private record Attached(Outbox outbox, long order) {}

    private final Deque<Pending> pending = new ArrayDeque<>();
    private final Map<Long, Attached> attached = new HashMap<>();
    private final LongConsumer departed;
    private long mails;

    /** Departed hears of each account that is not in the room any more. */
    Post(LongConsumer departed) {
        this.departed = departed;
    }

    /** From the next mail on, that is the member's way out. */
    void attach(long account, Outbox outbox) {
        attached.put(account, new Attached(outbox, mails));
    }

    /** Whether it was that outbox which was the member's. */
    boolean detach(long account, Outbox outbox) {
        Attached a = attached.get(account);
        return a != null && a.outbox() == outbox && attached.remove(account) != null;
    }

    boolean reaches(long account) {
        return attached.containsKey(account);
    }

    void keepOnly(Collection<Long> accounts) {
        attached.keySet().retainAll(accounts);
    }

    void add(long number, Mail mail, Visitor asker) {
        pending.add(new Pending(mails++, number, mail, asker));
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
        Outbox asker = p.asker() == null ? null : p.asker().outbox();
        boolean answered = asker == null;
        for (Map.Entry<Long, Attached> member : attached.entrySet()) {
            Outbox outbox = member.getValue().outbox();
            boolean told = member.getValue().order() <= p.order();
            List<String> frames = told ? frames(p.mail(), member.getKey(), outbox) : List.of();
            if (outbox == asker) {
                answer(p, frames);
                answered = true;
            } else if (!frames.isEmpty()) {
                outbox.offer(frames);
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
        last.add(Encoder.encode(outbox.lapse() ? TO_LOGIN : TO_LOBBY));
        return last;
    }

    private void depart(long account) {
        attached.remove(account);
        departed.accept(account);
    }
}
