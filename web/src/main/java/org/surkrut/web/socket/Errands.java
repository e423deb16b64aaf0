package org.surkrut.web.socket;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.surkrut.protocol.Encoder;
import org.surkrut.protocol.Limits;
import org.surkrut.protocol.MessageType;

/**
 * A few threads for requests that ask the database themselves. While it is away, what has begun is
 * tried until it is back, as nobody could say what became of it; what has not is turned away.
 */
final class Errands {
    private static final long RETRY_MILLIS = 500;

    private final BlockingQueue<Runnable> waiting;
    private final ThreadPoolExecutor pool;
    private volatile long endedNanos = System.nanoTime();

    Errands(int threads, int queue, ThreadFactory factory) {
        waiting = new ArrayBlockingQueue<>(queue);
        pool = new ThreadPoolExecutor(threads, threads, 1, TimeUnit.MINUTES, waiting, factory);
    }

    /** The request is answered by the task, or refused where too many wait. */
    void run(Connection connection, Runnable task) {
        try {
            pool.execute(new Errand(connection, task));
        } catch (RejectedExecutionException e) {
            connection.answer(Connection.tooFast(Limits.BUSY.toSeconds()));
        }
    }

    /** To be called now and then. */
    void turnAwayLate() {
        long now = System.nanoTime();
        if (now - endedNanos < Limits.DATABASE_PATIENCE.toNanos()) {
            return;
        }
        for (Runnable each : List.copyOf(waiting)) {
            Errand errand = (Errand) each;
            boolean late = now - errand.sinceNanos >= Limits.DATABASE_PATIENCE.toNanos();
            if (late && waiting.remove(errand)) {
                errand.connection.answer(Encoder.encode(MessageType.UNAVAILABLE));
            }
        }
    }

    void close() {
        pool.shutdownNow();
    }

    private final class Errand implements Runnable {
        private final Connection connection;
        private final Runnable task;
        private final long sinceNanos = System.nanoTime();
        private boolean logged;

        Errand(Connection connection, Runnable task) {
            this.connection = connection;
            this.task = task;
        }

        /** Whatever goes wrong, the client gets an answer. */
        @Override
        public void run() {
            try {
                while (!isDone()) {
                    TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
                }
            } catch (InterruptedException stopped) {
                connection.answer(Encoder.encode(MessageType.UNAVAILABLE));
            } finally {
                endedNanos = System.nanoTime();
            }
        }

        private boolean isDone() {
            try {
                task.run();
                return true;
            } catch (RuntimeException e) {
                boolean away = Trouble.isAway(e);
                if (!away || !logged) {
                    Trouble.log(e);
                    logged = true;
                }
                if (away) {
                    return false;
                }
                connection.answer(Encoder.encode(MessageType.UNAVAILABLE));
                return true;
            }
        }
    }
}
