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
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.surkrut.game.Event;

/**
 * Makes entries durable: one writer thread, one transaction for all that waits. Whoever writes is
 * told, in the order of writing, when that is done, or that it could not be. While the database
 * does not answer everything waits, so that nobody is ever told what may prove wrong.
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

        /** Nothing of it is in the database. */
        void failed();

        /** Something written before has failed, so that this must not be written any more. */
        boolean isVoid();
    }

    private record Answer(CompletableFuture<Boolean> answer) implements Writer {
        @Override
        public void written() {
            answer.complete(true);
        }

        @Override
        public void failed() {
            answer.complete(false);
        }

        @Override
        public boolean isVoid() {
            return false;
        }
    }

    /** When the application goes, all is written already, but where the database is away. */
    private static final long STOP_MILLIS = 3_000;

    @EJB private Ledger ledger;
    @Resource private ManagedThreadFactory threads;

    private final Log log = new Log();
    private Scribe scribe;
    private Thread thread;

    @PostConstruct
    void start() {
        scribe = new Scribe(ledger, log);
        scribe.catchUp();
        log.keepOnly(ledger.notFiled());
        thread = threads.newThread(scribe::run);
        thread.setName("surkrut-journal");
        thread.start();
    }

    /** What has been handed in is written before the application goes, if the database lets it. */
    @PreDestroy
    void stop() {
        scribe.stop();
        try {
            thread.join(STOP_MILLIS);
            thread.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** For who writes often: without the container's part in each call. */
    public Scribe scribe() {
        return scribe;
    }

    /** Never waits. All entries of one call become durable together or not at all. */
    public void write(List<Entry> entries, Writer writer) {
        scribe.write(entries, writer);
    }

    /**
     * For callers with a thread of their own: waits for as long as the database is away.
     *
     * @return false where nothing of it is in the database
     */
    public boolean write(Entry entry) {
        var answer = new CompletableFuture<Boolean>();
        write(List.of(entry), new Answer(answer));
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Whether what is handed in waits, because the database does not answer. */
    public boolean isHeld() {
        return scribe.isHeld();
    }

    /** The steps of a game that is not filed yet, in their order, each with its events. */
    public List<List<Event>> steps(long game) {
        List<List<Event>> known = stepsAfter(game, 0);
        return known.isEmpty() ? ledger.steps(game) : known;
    }

    /** From the one after that number on; none of a game that this server does not play. */
    public List<List<Event>> stepsAfter(long game, int number) {
        return log.after(game, number).stream().map(EventText::read).toList();
    }

    /** These are filed: their steps are not needed any more. */
    public void forget(Collection<Long> games) {
        log.forget(games);
        ledger.trim(log.firstNeeded());
    }

    public Work work() {
        return scribe.work();
    }
}
