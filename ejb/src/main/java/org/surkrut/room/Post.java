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
import java.util.Set;
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
        return reaches(account, outbox) && attached.remove(account) != null;
    }

    boolean reaches(long account) {
        return attached.containsKey(account);
    }

    /** Whether that outbox is the member's. */
    boolean reaches(long account, Outbox outbox) {
        return reaches(account) && attached.get(account).outbox() == outbox;
    }

    /** The members who have a way out. */
    Set<Long> reached() {
        return Set.copyOf(attached.keySet());
    }

    void keepOnly(Collection<Long> accounts) {
        attached.keySet().retainAll(accounts);
    }

    boolean isEmpty() {
        return pending.isEmpty();
    }

    void add(long number, Mail mail, Visitor asker) {
        pending.add(new Pending(mails++, number, mail, asker));
    }

    void deliver(long durable) {
        while (!pending.isEmpty() && pending.peek().number() <= durable) {
            deliver(pending.remove());
        }
    }

    /** To all who are here, at once: it is no news of the room, and need not be durable. */
    void announce(String frame) {
        attached.values().forEach(member -> member.outbox().offer(List.of(frame)));
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

    /**
     * To whoever asked before anybody else. Who leaves is out of the room before hearing of it, and
     * may ask for another at once.
     */
    private void deliver(Pending p) {
        p.mail().departed().forEach(departed::accept);
        if (p.asker() != null) {
            answer(p);
        }
        attached.forEach(
                (account, member) -> {
                    List<String> frames = frames(p, account, member);
                    if (!isAsker(p, member) && !frames.isEmpty()) {
                        member.outbox().offer(frames);
                    }
                });
        attached.keySet().removeAll(p.mail().departed());
        p.mail().afterwards().run();
    }

    private void answer(Pending p) {
        List<String> frames = new ArrayList<>(p.mail().answer());
        Attached member = attached.get(p.asker().account());
        if (member != null && isAsker(p, member)) {
            frames.addAll(frames(p, p.asker().account(), member));
        }
        p.asker().outbox().answer(frames);
    }

    private static boolean isAsker(Pending p, Attached member) {
        return p.asker() != null && p.asker().outbox() == member.outbox();
    }

    private static List<String> frames(Pending p, long account, Attached member) {
        if (member.order() > p.order()) {
            return List.of();
        }
        List<String> frames = p.mail().of(account);
        if (!p.mail().goesHome(account)) {
            return frames;
        }
        List<String> last = new ArrayList<>(frames);
        last.add(Encoder.encode(member.outbox().lapse() ? TO_LOGIN : TO_LOBBY));
        return last;
    }
}
