package org.surkrut.room;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.surkrut.journal.Entry;
import org.surkrut.journal.Journal;
import org.surkrut.protocol.Encoder;
import org.surkrut.protocol.MessageType;

/**
 * Hands each change of a room to the journal, and what there is to tell of it to the members once
 * it is durable. Where the journal fails, the room is suspended: nothing of what waits has
 * happened. Guarded by its room's lock.
 */
final class Dispatch {
    private final Object lock;
    private final House house;
    private final Post post;
    private long written;

    /** The members have been told that the room pauses, and not yet that it goes on. */
    private boolean pausing;

    /** The write with which they will be told so; 0: none is on its way. */
    private long goingOn;

    /** Changes with each failure: what was written before it is void. */
    private volatile int epoch;

    /** The last write that is durable; the journal keeps the order. */
    private volatile long durable;

    private volatile boolean suspended;

    /** What is durable is about to be delivered. */
    private final AtomicBoolean delivering = new AtomicBoolean();

    Dispatch(Object lock, House house, Post post) {
        this.lock = lock;
        this.house = house;
        this.post = post;
    }

    boolean isSuspended() {
        return suspended;
    }

    /** From now on the room is again what is in the database. */
    void restored() {
        suspended = false;
    }

    /** Asker is null where nobody asked. */
    void send(List<Entry> entries, Mail mail, Visitor asker) {
        boolean writes = !entries.isEmpty();
        written += writes ? 1 : 0;
        post.add(written, mail, asker);
        if (writes) {
            house.scribe().write(entries, new Written(written, epoch));
        }
        deliver();
    }

    /** All are told, once, that nothing moves for the time being. */
    void pause() {
        if (!pausing) {
            pausing = true;
            post.announce(Encoder.encode(MessageType.SERVICE, "pause"));
        }
    }

    /**
     * Tells that all goes on, together with what follows; nothing where it never paused.
     *
     * @param writes whether what follows is to be written
     */
    Mail goOn(boolean writes) {
        Mail mail = new Mail();
        if (pausing && goingOn == 0) {
            goingOn = written + (writes ? 1 : 0);
            mail.everyone(Encoder.encode(MessageType.SERVICE, "reprise"));
        }
        return mail;
    }

    private void deliver() {
        delivering.set(false);
        synchronized (lock) {
            post.deliver(durable);
            if (goingOn != 0 && durable >= goingOn) {
                pausing = false;
                goingOn = 0;
            }
        }
    }

    private void failed(int failedEpoch) {
        synchronized (lock) {
            if (failedEpoch == epoch) {
                post.deliver(durable);
                post.fail();
                epoch++;
                suspended = true;
                goingOn = 0;
                durable = written;
                pause();
            }
        }
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
                if (delivering.compareAndSet(false, true)) {
                    house.execute(Dispatch.this::deliver);
                }
            }
        }

        @Override
        public void failed() {
            Dispatch.this.failed(writtenIn);
        }

        @Override
        public boolean isVoid() {
            return writtenIn != epoch;
        }
    }
}
