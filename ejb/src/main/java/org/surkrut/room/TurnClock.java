package org.surkrut.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.surkrut.journal.Scribe;

/** The clock of all rooms: looks at each now and then, and lets those tick whose time has come. */
final class TurnClock {
    private static final Logger LOG = Logger.getLogger(TurnClock.class.getName());
    private static final long TICK_MILLIS = 50;
    private static final long WATCH_MILLIS = 1_000;

    private final House house;
    private final Scribe journal;
    private final Recovery recovery;
    private final List<ScheduledFuture<?>> running;
    private volatile boolean halted;

    /** Since when the journal waits for the database; null: it does not. */
    private volatile Instant heldSince;

    TurnClock(House house, Recovery recovery, ScheduledExecutorService scheduler) {
        this.house = house;
        this.journal = house.scribe();
        this.recovery = recovery;
        running =
                List.of(
                        every(TICK_MILLIS, this::tick, scheduler),
                        every(WATCH_MILLIS, this::watch, scheduler));
    }

    /** Waits for the tick in hand: after it there is none. */
    synchronized void halt() {
        halted = true;
    }

    void resume() {
        halted = false;
    }

    void stop() {
        running.forEach(task -> task.cancel(false));
    }

    private static ScheduledFuture<?> every(
            long millis, Runnable task, ScheduledExecutorService scheduler) {
        return scheduler.scheduleWithFixedDelay(task, millis, millis, TimeUnit.MILLISECONDS);
    }

    private synchronized void tick() {
        if (halted || heldSince != null || journal.isHeld()) {
            return;
        }
        long now = house.now().toEpochMilli();
        for (Room room : house.rooms()) {
            if (room.isDue(now)) {
                safely(room::tick, room);
            }
        }
    }

    private void watch() {
        if (halted) {
            return;
        }
        boolean held = journal.isHeld();
        if (held && heldSince == null) {
            heldSince = house.now();
            LOG.warning("The database does not answer: all rooms pause");
            house.rooms().forEach(room -> safely(room::pause, room));
        } else if (!held && heldSince != null) {
            Duration away = Duration.between(heldSince, house.now());
            LOG.log(Level.INFO, "All rooms go on, after {0} s", away.toSeconds());
            house.rooms().forEach(room -> safely(room::goOn, room));
            heldSince = null;
        }
        if (!held) {
            recover();
        }
    }

    private void recover() {
        for (Room room : house.rooms()) {
            if (room.isSuspended()) {
                safely(() -> recovery.room(room), room);
            }
        }
    }

    /** One room's failure stops no other's clock. */
    private static void safely(Runnable task, Room room) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Room " + room.code() + " failed at a tick", e);
        }
    }
}
