package org.surkrut.room;

import static org.surkrut.protocol.MessageType.NOT_IN_ROOM;
import static org.surkrut.protocol.MessageType.UNAVAILABLE;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.surkrut.game.Command;
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

    private final Absentees absentees;

    private State state;
    private long written;
    private boolean closed;

    /** Changes with each failure: what was written before it is void. */
    private volatile int epoch;

    /** The last write that is durable; the journal keeps the order. */
    private volatile long durable;

    private volatile boolean suspended;
    private volatile long dueMillis = Long.MAX_VALUE;

    Room(State state, House house) {
        this.code = state.party().code();
        this.state = state;
        this.house = house;
        this.post = new Post(account -> house.left(account, this));
        this.absentees = new Absentees(house.waitingAbsence());
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
        } else if (!state.isMember(visitor.account())) {
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
        } else if (!state.isMember(account)) {
            elsewhere.forEach(mail::answer);
            accept(Outcome.told(state, mail), visitor, false);
        } else {
            absentees.forget(account);
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
    synchronized void arrive(Visitor visitor, List<String> answer) {
        long account = visitor.account();
        if (suspended || !state.isMember(account)) {
            visitor.outbox().answer(answer);
            return;
        }
        absentees.forget(account);
        Mail mail = new Mail();
        answer.forEach(mail::answer);
        accept(
                state.isWaiting() ? Outcome.told(state, mail) : playing().arrived(account, mail),
                visitor,
                true);
    }

    synchronized void lose(long account, Outbox outbox) {
        if (!post.detach(account, outbox) || suspended || !state.isMember(account)) {
            return;
        }
        if (state.isWaiting()) {
            absentees.expect(account, house.now());
            happen(waiting().lost(account));
        } else {
            happen(playing().lost(account));
        }
    }

    /** After a new start: nobody counts as absent for a while, and a phase has its time again. */
    synchronized void restart() {
        state.accounts()
                .filter(account -> !post.reaches(account))
                .forEach(account -> absentees.expect(account, house.now()));
        if (state.isWaiting()) {
            reckon();
        } else {
            happen(playing().command(new Command.Restart(), new Mail()));
        }
    }

    /** Takes up from what is in the database, after a failure of the journal. */
    synchronized void restore(State saved) {
        state = saved;
        suspended = false;
        List<Long> members = state.accounts().toList();
        house.rejoin(this, members);
        post.keepOnly(members);
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
        OptionalLong overdue = absentees.overdue(now);
        if (overdue.isPresent()) {
            absentees.forget(overdue.getAsLong());
            giveUp(overdue.getAsLong());
        } else if (!state.isWaiting()) {
            happen(playing().tick(house.keeperPause()));
        } else if (state.isForsaken(now, house.emptyRoom())) {
            close();
        }
        reckon();
    }

    private void giveUp(long account) {
        if (state.isMember(account) && !post.reaches(account)) {
            happen(
                    state.isWaiting()
                            ? waiting().leave(account, new Mail())
                            : playing().lost(account));
        }
    }

    private void close() {
        Outcome none = new Outcome(state, List.of(new Entry.RoomClosed(code)), new Mail());
        happen(none);
        vanish();
    }

    private Waiting waiting() {
        return new Waiting(state, house.now());
    }

    private Playing playing() {
        return new Playing(state, house.now(), house.questions());
    }

    private void turnAway(Visitor visitor, MessageType refusal) {
        house.left(visitor.account(), this);
        answer(visitor, Encoder.encode(refusal));
    }

    private static void answer(Visitor visitor, String frame) {
        visitor.outbox().answer(List.of(frame));
    }

    private void happen(Outcome outcome) {
        accept(outcome, null, false);
    }

    private void accept(Outcome outcome, Visitor asker, boolean arrives) {
        state = outcome.next();
        boolean writes = !outcome.entries().isEmpty();
        written += writes ? 1 : 0;
        if (arrives) {
            post.attach(asker.account(), asker.outbox());
        }
        post.add(written, outcome.mail(), asker);
        if (writes) {
            house.journal().write(outcome.entries(), new Written(written, epoch));
        }
        post.deliver(durable);
        reckon();
    }

    private synchronized void deliver() {
        post.deliver(durable);
    }

    private synchronized void failed(int failedEpoch) {
        if (failedEpoch != epoch) {
            return;
        }
        post.deliver(durable);
        post.fail();
        epoch++;
        suspended = true;
        durable = written;
    }

    private void reckon() {
        Stream<Instant> next = state.deadlines(house.keeperPause(), house.emptyRoom());
        dueMillis =
                Stream.concat(absentees.deadlines(), next)
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
            if (!isVoid()) {
                durable = number;
                house.execute(Room.this::deliver);
            }
        }

        @Override
        public void failed() {
            Room.this.failed(writtenIn);
        }

        @Override
        public boolean isVoid() {
            return writtenIn != epoch;
        }
    }
}
