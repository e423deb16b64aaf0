package org.surkrut.rating;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.surkrut.protocol.Limits;

/**
 * Which questions each player was asked lately. Nobody waits for what the database knows of it: it
 * is fetched by a thread of its own once a player enters a room, and is there by the launch.
 */
@Singleton
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AskedLately {
    private static final Logger LOG = Logger.getLogger(AskedLately.class.getName());

    @EJB private Appraisals appraisals;
    @Resource private ManagedThreadFactory threads;

    private final Recollection recollection =
            new Recollection(Limits.REMEMBERED_PLAYERS, Limits.ASKED_LATELY);
    private final BlockingQueue<Long> expected =
            new LinkedBlockingQueue<>(Limits.REMEMBERED_PLAYERS);
    private Thread thread;

    @PostConstruct
    void start() {
        thread = threads.newThread(this::run);
        thread.setName("surkrut-asked-lately");
        thread.start();
    }

    @PreDestroy
    void stop() {
        thread.interrupt();
    }

    /** The player may play soon. */
    public void expect(long account) {
        if (!recollection.isWhole(account)) {
            expected.offer(account);
        }
    }

    /** A game has asked the player these, in this order. */
    public void add(long account, List<Integer> questions) {
        recollection.add(account, questions);
    }

    /** The last one first. */
    public List<Integer> of(long account) {
        return recollection.of(account);
    }

    /** What any of the players was asked lately. */
    public Set<Integer> longestAgoFirst(Collection<Long> accounts) {
        return Recollection.longestAgoFirst(accounts.stream().map(recollection::of).toList());
    }

    private void run() {
        try {
            while (true) {
                fetch(expected.take());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A player whose row can't be read is asked this and that again, which is no disaster. */
    private void fetch(long account) {
        try {
            if (!recollection.isWhole(account)) {
                recollection.addEarlier(account, appraisals.askedLately(account));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "What a player was asked lately is not known", e);
        }
    }
}
