package org.surkrut.journal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.persistence.EntityExistsException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes entries durable: one writer thread, one transaction for all that waits. Whoever writes is
 * told, in the order of writing, when that is done, or that it could not be.
 */
@Singleton
@Startup
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Journal {
    /** Hears what became of a write; must not wait. */
    public interface Writer {
        void written();

        /** Nothing of it is in the database, or that can't be known at present. */
        void failed();

        /** Something written before has failed, so that this must not be written any more. */
        boolean isVoid();
    }

    private record Write(List<Entry> entries, Writer writer) {}

    private static final Logger LOG = Logger.getLogger(Journal.class.getName());
    private static final int WAITING_WRITES = 50_000;
    private static final int WRITES_A_COMMIT = 500;
    private static final long STOP_MILLIS = 8_000;

    /** How SQL states begin that tell of a broken constraint. */
    private static final String INTEGRITY = "23";

    @EJB private Ledger ledger;
    @Resource private ManagedThreadFactory threads;

    private final BlockingQueue<Write> waiting = new LinkedBlockingQueue<>(WAITING_WRITES);
    private volatile boolean stopping;
    private Thread thread;

    @PostConstruct
    void start() {
        thread = threads.newThread(this::run);
        thread.setName("surkrut-journal");
        thread.start();
    }

    /** What has been handed in is written before the application goes. */
    @PreDestroy
    void stop() {
        stopping = true;
        waiting.offer(new Write(List.of(), null));
        try {
            thread.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Never waits. All entries of one call become durable together or not at all. */
    public void write(List<Entry> entries, Writer writer) {
        if (stopping || !waiting.offer(new Write(entries, writer))) {
            writer.failed();
        }
    }

    private void run() {
        List<Write> batch = new ArrayList<>();
        while (!stopping || !waiting.isEmpty()) {
            batch.clear();
            try {
                batch.add(waiting.take());
            } catch (InterruptedException e) {
                stopping = true;
            }
            waiting.drainTo(batch, WRITES_A_COMMIT);
            batch.removeIf(write -> write.writer() == null || write.writer().isVoid());
            commit(batch);
        }
    }

    private void commit(List<Write> batch) {
        if (batch.isEmpty()) {
            return;
        }
        if (attempt(batch) == null) {
            batch.forEach(write -> tell(write.writer()::written));
        } else {
            commitOneByOne(batch);
        }
    }

    /** One bad write harms no other; but where the database is away, nobody waits for it again. */
    private void commitOneByOne(List<Write> batch) {
        boolean away = false;
        for (Write write : batch) {
            if (write.writer().isVoid()) {
                continue;
            }
            RuntimeException failure = away ? new IllegalStateException() : attempt(List.of(write));
            away = away || failure != null && !isConflict(failure);
            tell(failure == null ? write.writer()::written : write.writer()::failed);
        }
    }

    private RuntimeException attempt(List<Write> batch) {
        try {
            ledger.commit(batch.stream().flatMap(write -> write.entries().stream()).toList());
            return null;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Journal: {0} write(s) failed: {1}", reason(batch.size(), e));
            return e;
        }
    }

    private static Object[] reason(int writes, Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = String.valueOf(root.getMessage()).replaceAll("\\R", " ");
        return new Object[] {writes, root.getClass().getSimpleName() + " " + message};
    }

    /** A key that is taken; drivers tell of it by exceptions of several kinds, but one state. */
    private static boolean isConflict(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EntityExistsException
                    || cause instanceof SQLException sql
                            && String.valueOf(sql.getSQLState()).startsWith(INTEGRITY)) {
                return true;
            }
        }
        return false;
    }

    private static void tell(Runnable news) {
        try {
            news.run();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "A room failed to hear from the journal", e);
        }
    }
}
