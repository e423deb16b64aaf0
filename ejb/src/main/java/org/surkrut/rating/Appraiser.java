package org.surkrut.rating;

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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts the answers of the games that have ended, a few games at a time, aside from play. */
@Singleton
@Startup
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Appraiser {
    private static final Logger LOG = Logger.getLogger(Appraiser.class.getName());
    private static final int GAMES_AT_A_TIME = 50;

    @EJB private Appraisals appraisals;
    @Resource private ManagedScheduledExecutorService scheduler;

    @Inject
    @ConfigProperty(name = "surkrut.rating.seconds", defaultValue = "5")
    private long seconds;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        rounds = scheduler.scheduleWithFixedDelay(this::look, 0, seconds, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }

    /** As long as there may be more, so that none piles up. */
    private void look() {
        long appraised;
        do {
            appraised = appraiseSome();
        } while (appraised == GAMES_AT_A_TIME);
    }

    /** How many were appraised, or are already. */
    private long appraiseSome() {
        try {
            return appraisals.due(GAMES_AT_A_TIME).stream().filter(this::appraise).count();
        } catch (RuntimeException e) {
            complain(e);
            return 0;
        }
    }

    private boolean appraise(long game) {
        try {
            appraisals.appraise(game);
            return true;
        } catch (RuntimeException e) {
            complain(e);
            return false;
        }
    }

    /** What can't be done now is tried again next time. */
    private static void complain(RuntimeException failure) {
        LOG.log(Level.WARNING, "Games are not appraised for now: {0}", failure.toString());
    }
}
