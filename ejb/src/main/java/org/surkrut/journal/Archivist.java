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
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Files the games that have ended, a few at a time, aside from play. */
@Singleton
@Startup
@DependsOn("Journal")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Archivist {
    private static final Logger LOG = Logger.getLogger(Archivist.class.getName());
    private static final int GAMES_AT_A_TIME = 50;

    @EJB private Archive archive;
    @EJB private Journal journal;
    @Resource private ManagedScheduledExecutorService scheduler;

    @Inject
    @ConfigProperty(name = "surkrut.game.filing-seconds", defaultValue = "60")
    private long filingSeconds;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        rounds =
                scheduler.scheduleWithFixedDelay(
                        this::look, filingSeconds, filingSeconds, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }

    /**
     * What the journal has in hand comes first: it may be about to find out whether the end of one
     * of these games was written, and looks for that among the steps.
     */
    private void look() {
        safely(
                () -> {
                    List<Long> games = archive.due(GAMES_AT_A_TIME);
                    if (!games.isEmpty()) {
                        journal.write(List.of(), new Filing(games));
                    }
                });
    }

    /** Where there may be more, they are next: however many games end, none piles up. */
    private void file(List<Long> games) {
        List<Long> filed = games.stream().filter(game -> safely(() -> archive.file(game))).toList();
        safely(() -> journal.forget(filed));
        LOG.log(Level.INFO, "Games filed: {0}", filed.size());
        if (filed.size() == GAMES_AT_A_TIME) {
            look();
        }
    }

    /** False where it can't be done now: it is tried again, and one bad game stops no other. */
    private static boolean safely(Runnable task) {
        try {
            task.run();
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Games are not filed for now: {0}", e.toString());
            return false;
        }
    }

    /** Begins when all is written that was handed in before. */
    private final class Filing implements Journal.Writer {
        private final List<Long> games;

        Filing(List<Long> games) {
            this.games = games;
        }

        @Override
        public void written() {
            scheduler.execute(() -> file(games));
        }

        @Override
        public void failed() {
            LOG.log(Level.FINE, "Games are filed later");
        }

        @Override
        public boolean isVoid() {
            return false;
        }
    }
}
