package org.surkrut.room;

import static org.surkrut.protocol.MessageType.NOT_IN_ROOM;
import static org.surkrut.protocol.MessageType.UNAVAILABLE;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.surkrut.game.Command;
import org.surkrut.game.Presence;
import org.surkrut.game.Seat;
import org.surkrut.journal.Entry;
import org.surkrut.journal.Journal;
import org.surkrut.protocol.Encoder;
import org.surkrut.protocol.MessageType;
import org.surkrut.protocol.Request;

/**
 * One room: the only mutable thing in play, behind one lock under which nothing waits. Each change
 * goes to the journal, and what there is to tell of it waits until it is durable. Where the journal
 * fails, the room is suspended, and restored from what is in the database.
 */
final class Room {
    private final String code;
    private final House house;
    private final Post post;

    /** Members whose time to come back runs, since when. */
    private final Map<Long, Instant> lost = new HashMap<>();

    private State state;
    private long written;
    private long durable;
    private boolean closed;

    /** Changes with each failure: what was written before it is void. */
    private volatile int epoch;

    private volatile boolean suspended;
    private volatile long dueMillis = Long.MAX_VALUE;

    Room(State state, House house) {
        this.code = state.party().code();
        this.state = state;
        this.house = house;
        this.post = new Post(account -> house.left(account, this));
    }

    String code() {
        return code;
    }

    boolean isSuspended() {
        return suspended;
    }

    /** By its maker, who is in it then. */
    synchronized void open(Visitor visitor) {
        accept(waiting().open(visitor), visitor, true);
    }

    synchronized void join(Visitor visitor) {
        if (closed) {
            turnAway(visitor, MessageType.NO_SUCH_ROOM);
        } else if (suspended) {
            turnAway(visitor, UNAVAILABLE);
        } else if (!state.isWaiting()) {
            turnAway(visitor, MessageType.GAME_BEGUN);
        } else if (state.party().isFull()) {
            turnAway(visitor, MessageType.ROOM_FULL);
        } else {
            accept(waiting().join(visitor), visitor, true);
        }
    }

    synchronized void decide(Visitor visitor, Request.Play request) {
        if (suspended) {
            answer(visitor, Encoder.encode(UNAVAILABLE));
        } else if (!isMember(visitor.account())) {
            answer(visitor, Encoder.encode(NOT_IN_ROOM));
        } else if (state.isWaiting()) {
            accept(waiting().decide(visitor, request, house.launcher()), visitor, false);
        } else {
            accept(playing().decide(visitor, request), visitor, false);
        }
    }

    /**
     * A member is back on another connection.
     *
     * @param answer told before the whole state
     * @param elsewhere told instead of all that, where the player is no member any more
     */
    synchronized void back(Visitor visitor, List<String> answer, List<String> elsewhere) {
        long account = visitor.account();
        Mail mail = new Mail();
        if (suspended) {
            answer(visitor, Encoder.encode(UNAVAILABLE));
        } else if (!isMember(account)) {
            elsewhere.forEach(mail::answer);
            accept(Outcome.told(state, mail), visitor, false);
        } else {
            lost.remove(account);
            answer.forEach(mail::answer);
            accept(
                    state.isWaiting()
                            ? waiting().back(account, mail)
                            : playing().back(account, mail),
                    visitor,
                    true);
        }
    }

    /**
     * A member has logged in anew, and hears from now on; the whole state comes by {@link #back}.
     */
    synchronized void arrive(Visitor visitor) {
        long account = visitor.account();
        if (!isMember(account)) {
            return;
        }
        lost.remove(account);
        post.attach(account, visitor.outbox());
        if (!suspended && !state.isWaiting()) {
            accept(playing().arrived(account), null, false);
        }
    }

    synchronized void lose(long account, Outbox outbox) {
        if (!post.detach(account, outbox) || suspended || !isMember(account)) {
            return;
        }
        if (state.isWaiting()) {
            lost.put(account, house.now());
            accept(waiting().lost(account), null, false);
        } else {
            accept(playing().lost(account), null, false);
        }
    }

    /** After a new start: nobody counts as absent for a while, and a phase has its time again. */
    synchronized void restart() {
        accounts()
                .filter(account -> !post.reaches(account))
                .forEach(account -> lost.put(account, house.now()));
        if (state.isWaiting()) {
            reckon();
        } else {
            accept(playing().command(new Command.Restart(), new Mail()), null, false);
        }
    }

    /** Takes up from what is in the database, after a failure of the journal. */
    synchronized void restore(State saved) {
        state = saved;
        suspended = false;
        house.rejoin(this, accounts().toList());
        restart();
    }

    /** The room is not in the database: it never was, or has closed. */
    synchronized void vanish() {
        closed = true;
        house.closed(this);
    }

    boolean isDue(long nowMillis) {
        return dueMillis <= nowMillis;
    }

    /** What the clock brings, one thing at a time. */
    synchronized void tick() {
        Instant now = house.now();
        if (closed || suspended || !isDue(now.toEpochMilli())) {
            return;
        }
        long away = awayTooLong(now);
        if (away != 0) {
            lost.remove(away);
            giveUp(away);
        } else if (!state.isWaiting()) {
            accept(playing().tick(house.keeperPause()), null, false);
        } else if (isForsaken(now)) {
            close();
        }
        reckon();
    }

    private long awayTooLong(Instant now) {
        return lost.entrySet().stream()
                .filter(entry -> !now.isBefore(entry.getValue().plus(house.waitingAbsence())))
                .mapToLong(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    private void giveUp(long account) {
        if (isMember(account) && !post.reaches(account)) {
            accept(
                    state.isWaiting()
                            ? waiting().leave(account, new Mail())
                            : playing().lost(account),
                    null,
                    false);
        }
    }

    private boolean isForsaken(Instant now) {
        Instant since = state.party().emptySince();
        return since != null && !now.isBefore(since.plus(house.emptyRoom()));
    }

    private void close() {
        Outcome none = new Outcome(state, List.of(new Entry.RoomClosed(code)), new Mail());
        accept(none, null, false);
        vanish();
    }

    private Waiting waiting() {
        return new Waiting(state, house.now());
    }

    private Playing playing() {
        return new Playing(state, house.now(), house.questions());
    }

    private boolean isMember(long account) {
        return accounts().anyMatch(member -> member.equals(account));
    }

    /** The people in the room. */
    private Stream<Long> accounts() {
        return state.isWaiting()
                ? state.party().members().stream()
                        .filter(member -> !member.isBot())
                        .map(Party.Member::account)
                : state.game().seats().stream()
                        .filter(seat -> !seat.player().isBot())
                        .filter(seat -> seat.presence() != Presence.GONE)
                        .map(Seat::player)
                        .map(player -> player.account());
    }

    private void turnAway(Visitor visitor, MessageType refusal) {
        house.left(visitor.account(), this);
        answer(visitor, Encoder.encode(refusal));
    }

    private static void answer(Visitor visitor, String frame) {
        visitor.outbox().answer(List.of(frame));
    }

    private void accept(Outcome outcome, Visitor asker, boolean arrives) {
        state = outcome.next();
        boolean writes = !outcome.entries().isEmpty();
        written += writes ? 1 : 0;
        post.add(written, outcome.mail(), asker, arrives);
        if (writes) {
            house.journal().write(outcome.entries(), new Written(written, epoch));
        }
        post.deliver(durable);
        reckon();
    }

    private synchronized void durable(long number) {
        durable = Math.max(durable, number);
        post.deliver(durable);
    }

    /** What was written before that number is durable, as the journal keeps the order. */
    private synchronized void failed(long number, int failedEpoch) {
        if (failedEpoch != epoch) {
            return;
        }
        durable(number - 1);
        epoch++;
        suspended = true;
        durable = written;
        post.fail();
    }

    private void reckon() {
        Stream<Instant> away = lost.values().stream().map(s -> s.plus(house.waitingAbsence()));
        Instant empty = state.party().emptySince();
        Stream<Instant> next =
                state.isWaiting()
                        ? Stream.ofNullable(empty).map(since -> since.plus(house.emptyRoom()))
                        : state.game().due(house.keeperPause()).stream().map(due -> due.at());
        dueMillis =
                Stream.concat(away, next)
                        .mapToLong(Instant::toEpochMilli)
                        .min()
                        .orElse(Long.MAX_VALUE);
    }

    /** Hears what became of one write. */
    private final class Written implements Journal.Writer {
        private final long number;
        private final int writtenIn;

        Written(long number, int writtenIn) {
            this.number = number;
            this.writtenIn = writtenIn;
        }

        @Override
        public void written() {
            house.execute(() -> durable(number));
        }

        @Override
        public void failed() {
            Room.this.failed(number, writtenIn);
        }

        @Override
        public boolean isVoid() {
            return writtenIn != epoch;
        }
    }
}
