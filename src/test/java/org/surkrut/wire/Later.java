package org.surkrut.wire;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What many players mean to do in a while, on few threads. */
final class Later {
    private static final ScheduledExecutorService CLOCK =
            Executors.newScheduledThreadPool(2, Later::thread);

    private Later() {}

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "players");
        thread.setDaemon(true);
        return thread;
    }

    /** Under the lock of who does it. */
    static void does(Object who, long millis, Runnable task) {
        Runnable locked =
                () -> {
                    synchronized (who) {
                        task.run();
                    }
                };
        CLOCK.schedule(locked, millis, TimeUnit.MILLISECONDS);
    }
}
