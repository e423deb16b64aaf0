package org.surkrut.journal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The journal's one writer: one transaction for all that waits. A plain object, as each step of
 * each game is handed in here, with nothing between.
 */
public class Scribe {
    private record Write(List<Entry> entries, Journal.Writer writer) {
        List<Entry.Row> rows() {
            return only(Entry.Row.class);
        }

        List<Entry.Stepped> steps() {
            return only(Entry.Stepped.class);
        }

        private <T> List<T> only(Class<T> type) {
            return entries.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }

    private static final Logger LOG = Logger.getLogger(Scribe.class.getName());
    private static final int WAITING_WRITES = 50_000;
    private static final int WRITES_A_COMMIT = 500;
    private static final long ASK_MILLIS = 250;

    /** After a commit of so many writes the next one waits a moment, so that more go with it. */
    private static final int BUSY_WRITES = 8;

    private static final long GATHER_MILLIS = 8;
    private static final int TRIES = 3;

    /** How SQL states begin that tell of a broken constraint, and of a value out of form. */
    private static final String INTEGRITY = "23";

    private static final String DATA = "22";

    /** A commit takes milliseconds; one that takes so long waits for a database that is away. */
    private static final Duration AWAY = Duration.ofSeconds(2);

    private final Ledger ledger;
    private final Log log;
    private final BlockingQueue<Write> waiting = new LinkedBlockingQueue<>(WAITING_WRITES);
    private volatile boolean stopping;
    private volatile boolean isCommitting;
    private volatile long begunNanos;
    private volatile Work work = Work.NONE;

    /** The last attempt has failed. The writer's own. */
    private boolean failing;

    public Scribe(Ledger ledger, Log log) {
        this.ledger = ledger;
        this.log = log;
    }

    /** Takes no more; {@link #run} ends once all is written that was handed in. */
    void stop() {
        stopping = true;
        waiting.offer(new Write(List.of(), null));
    }

    /** Never waits. All entries of one call become durable together or not at all. */
    public void write(List<Entry> entries, Journal.Writer writer) {
        if (stopping || !waiting.offer(new Write(entries, writer))) {
            writer.failed();
        }
    }

    /** Whether what is handed in waits, because the database does not answer. */
    public boolean isHeld() {
        return isCommitting && System.nanoTime() - begunNanos > AWAY.toNanos();
    }

    Work work() {
        return work;
    }

    void run() {
        List<Write> batch = new ArrayList<>();
        boolean busy = false;
        while (!stopping || !waiting.isEmpty()) {
            batch.clear();
            try {
                batch.add(waiting.take());
                if (busy) {
                    TimeUnit.MILLISECONDS.sleep(GATHER_MILLIS);
                }
                waiting.drainTo(batch, WRITES_A_COMMIT);
                busy = batch.size() >= BUSY_WRITES;
                batch.removeIf(write -> write.writer() == null || write.writer().isVoid());
                commit(batch);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void commit(List<Write> batch) throws InterruptedException {
        if (batch.isEmpty()) {
            return;
        }
        begunNanos = System.nanoTime();
        isCommitting = true;
        if (attempt(batch)) {
            batch.forEach(write -> tell(write.writer()::written));
        } else {
            commitOneByOne(batch);
        }
        isCommitting = false;
    }

    /** One bad write harms no other. */
    private void commitOneByOne(List<Write> batch) throws InterruptedException {
        for (Write write : batch) {
            if (!write.writer().isVoid()) {
                boolean written = settle(write);
                tell(written ? write.writer()::written : write.writer()::failed);
            }
        }
    }

    /**
     * Finds out what became of a failed write, and tries again. It has failed for good where a
     * database that answers does not take it.
     */
    private boolean settle(Write write) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            if (isIn(write) || attempt(List.of(write))) {
                return true;
            }
        }
        return isIn(write);
    }

    /** Whether all was committed, as it was where a part was; asks for as long as it takes. */
    private boolean isIn(Write write) throws InterruptedException {
        while (true) {
            try {
                catchUp();
                return write.steps().stream().anyMatch(log::holds) || ledger.holds(write.rows());
            } catch (RuntimeException away) {
                LOG.log(Level.FINE, "Journal: still away", away);
                TimeUnit.MILLISECONDS.sleep(ASK_MILLIS);
            }
        }
    }

    /** Reads what another has written, or what was written though we have not heard of it. */
    void catchUp() {
        List<Page> pages;
        do {
            pages = ledger.pagesFrom(log.next());
            pages.forEach(log::add);
        } while (!pages.isEmpty());
    }

    private boolean attempt(List<Write> batch) {
        List<Entry.Row> rows = batch.stream().flatMap(write -> write.rows().stream()).toList();
        List<Entry.Stepped> steps =
                batch.stream().flatMap(write -> write.steps().stream()).toList();
        if (!log.isFollowedBy(steps)) {
            return false;
        }
        try {
            long from = System.nanoTime();
            List<Page> pages = Page.of(log.next(), steps);
            ledger.commit(rows, pages);
            pages.forEach(log::add);
            work = work.plus(rows.size() + steps.size(), System.nanoTime() - from);
            if (failing) {
                LOG.info("Journal: writes again");
                failing = false;
            }
            return true;
        } catch (RuntimeException e) {
            complain(batch.size(), e);
            return false;
        }
    }

    /** Once, as it is tried again and again; a key that is taken is no trouble of ours. */
    private void complain(int writes, RuntimeException failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String state = root instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
        if (failing || state.startsWith(INTEGRITY)) {
            return;
        }
        failing = true;
        // A database that finds fault with a value quotes it, which may be what a client has sent.
        String message = String.valueOf(root.getMessage()).replaceAll("\\R", " ");
        Object[] reason = {
            writes,
            root.getClass().getSimpleName(),
            state.startsWith(DATA) ? "SQL state " + state : message
        };
        LOG.log(Level.WARNING, "Journal: {0} write(s) failed: {1} {2}", reason);
    }

    private static void tell(Runnable news) {
        try {
            news.run();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "A room failed to hear from the journal", e);
        }
    }
}
