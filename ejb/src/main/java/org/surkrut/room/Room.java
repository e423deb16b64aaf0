package org.surkrut.room;

import static org.surkrut.protocol.MessageType.NOT_IN_ROOM;
import static org.surkrut.protocol.MessageType.UNAVAILABLE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.surkrut.game.Command;
import org.surkrut.journal.Entry;
import org.surkrut.protocol.Encoder;
import org.surkrut.protocol.MessageType;
import org.surkrut.protocol.Request;

/**
 * One room: the only mutable thing in play, behind one lock under which nothing waits. Where the
 * journal fails, the room is suspended, and restored from what is in the database.
 */
final class Room {
    private final String code;
    private final House house;
    private final Post post;
    private final Dispatch dispatch;
    private final Absentees absentees;
    private final Instant opened;

    private State state;
    private boolean closed;
    private volatile long dueMillis = Long.MAX_VALUE;

    Room(State state, House house) {
        this.code = state.party().code();
        this.state = state;
        this.house = house;
        this.opened = house.now();
        this.post = new Post(account -> house.left(account, this));
        this.dispatch = new Dispatch(this, house, post);
        this.absentees = new Absentees(house.waitingAbsence());
    }

    String code() {
        return code;
    }

    /** Empty where it has closed. */
    synchronized Optional<Glance> look() {
        return closed
                ? Optional.empty()
                : Optional.of(Glance.of(state, post.reached(), isSuspended(), opened, house.now()));
    }

    synchronized State state() {
        return state;
    }

    boolean isSuspended() {
        return dispatch.isSuspended();
    }

    /** By its maker, who is in it then. */
    synchronized void open(Visitor visitor) {
        accept(waiting().open(visitor), visitor, true);
    }

    synchronized void join(Visitor visitor) {
        MessageType refusal = isSuspended() ? UNAVAILABLE : state.refusal();
        if (closed) {
            turnAway(visitor, MessageType.NO_SUCH_ROOM);
        } else if (refusal != null) {
            turnAway(visitor, refusal);
        } else {
            accept(waiting().join(visitor), visitor, true);
        }
    }

    synchronized void decide(Visitor visitor, Request.Play request) {
        if (isSuspended()) {
            answer(visitor, Encoder.encode(UNAVAILABLE));
        } else if (!state.isMember(visitor.account())) {
            answer(visitor, Encoder.encode(NOT_IN_ROOM));
        } else if (request instanceof Request.ListPacks) {
            answer(visitor, house.launcher().offer().frame(state.party().language()));
        } else if (state.isWaiting()) {
            accept(waiting().decide(visitor, request), visitor, false);
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
        if (isSuspended()) {
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
        if (isSuspended() || !state.isMember(account)) {
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
        if (!post.detach(account, outbox) || isSuspended() || !state.isMember(account)) {
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
        proceed(new Command.Restart());
    }

    /** The database is away: the clock stands, and what is asked waits until it is durable. */
    synchronized void pause() {
        dispatch.pause();
    }

    /** It is back: the phase has its time again, and so has everyone who could not come back. */
    synchronized void goOn() {
        if (!closed && !isSuspended()) {
            absentees.expectAnew(house.now());
            proceed(new Command.ResetClock());
        }
    }

    private void proceed(Command clock) {
        Mail mail = dispatch.goOn(!state.isWaiting());
        happen(state.isWaiting() ? Outcome.told(state, mail) : playing().command(clock, mail));
    }

    /** No member is connected any more, for which none is to blame. */
    synchronized void reopen() {
        post.keepOnly(List.of());
        if (!isSuspended()) {
            restart();
        }
    }

    synchronized boolean isSettled() {
        return post.isEmpty();
    }

    /** Takes up from what is in the database, after a failure of the journal. */
    synchronized void restore(State saved) {
        state = saved;
        closed = false;
        dispatch.restored();
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
        if (closed || isSuspended() || !isDue(now.toEpochMilli())) {
            return;
        }
        OptionalLong overdue = absentees.overdue(now);
        if (overdue.isPresent()) {
            absentees.forget(overdue.getAsLong());
            giveUp(overdue.getAsLong());
        } else if (!state.isWaiting()) {
            happen(playing().tick(house.pauses()));
        } else if (state.isForsaken(now, house.emptyRoom())) {
            close();
        }
        reckon();
    }

    private void giveUp(long account) {
        if (state.isMember(account) && !post.reaches(account)) {
            Mail mail = new Mail();
            happen(state.isWaiting() ? waiting().leave(account, mail) : playing().lost(account));
        }
    }

    private void close() {
        happen(new Outcome(state, List.of(new Entry.RoomClosed(code)), new Mail()));
        vanish();
    }

    /**
     * An administrator closes the room, with its game if there is one. It is gone, and its members
     * are free for another, once that is durable. False where it has closed, or can't be written.
     */
    synchronized boolean end(String reason) {
        if (closed || isSuspended()) {
            return false;
        }
        Mail mail =
                dispatch.goOn(true)
                        .everyone(Encoder.encode(MessageType.ENDED, reason))
                        .afterwards(this::vanish);
        happen(state.isWaiting() ? waiting().end(mail) : playing().end(mail));
        closed = true;
        return true;
    }

    private Waiting waiting() {
        return new Waiting(state, house.now(), house.launcher());
    }

    private Playing playing() {
        return new Playing(state, house);
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
        house.depart(outcome.mail().departed(), state, outcome.next());
        state = outcome.next();
        if (arrives) {
            post.attach(asker.account(), asker.outbox());
        }
        dispatch.send(outcome.entries(), outcome.mail(), asker);
        reckon();
    }

    private void reckon() {
        Instant next = state.deadline(house.pauses(), house.emptyRoom());
        long nextMillis = next == null ? Long.MAX_VALUE : next.toEpochMilli();
        dueMillis = Math.min(nextMillis, absentees.deadlineMillis());
    }
}
