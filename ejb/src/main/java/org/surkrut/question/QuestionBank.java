package org.surkrut.question;

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
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.surkrut.game.Event;
import org.surkrut.game.Question;

/** The bank in memory: nothing in a game waits for the database to ask a question. */
@Singleton
@Startup
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class QuestionBank {
    private static final Logger LOG = Logger.getLogger(QuestionBank.class.getName());

    /** Answers move the questions' levels without raising the bank's version. */
    private static final Duration LEVELS_HOLD = Duration.ofMinutes(10);

    private final SecureRandom random = new SecureRandom();

    @EJB private QuestionImport questions;

    @Resource(lookup = "java:jboss/datasources/SurkrutDS")
    private DataSource database;

    @Resource private ManagedScheduledExecutorService scheduler;

    @Inject
    @ConfigProperty(name = "surkrut.bank.look-seconds", defaultValue = "10")
    private long lookSeconds;

    private ScheduledFuture<?> looks;
    private long version;
    private Instant readAt = Instant.EPOCH;
    private volatile Shelves shelves = Shelves.EMPTY;

    @PostConstruct
    void load() {
        int taken = questions.importBuiltIn();
        try {
            read();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        LOG.log(Level.INFO, "Questions: {0}, imported: {1}", new Object[] {shelves.size(), taken});
        looks =
                scheduler.scheduleWithFixedDelay(
                        this::look, lookSeconds, lookSeconds, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        looks.cancel(false);
    }

    /** The desk, another server or the command line may have changed something. */
    private void look() {
        try {
            read();
        } catch (SQLException | RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "Changes to the questions are not seen for now: {0}",
                    e.toString());
        }
    }

    private void read() throws SQLException {
        try (Connection connection = database.getConnection()) {
            long now = BankVersion.now(connection);
            boolean isOld = readAt.plus(LEVELS_HOLD).isBefore(Instant.now());
            if (now != version || isOld) {
                shelves = new BankReader(connection, shelves).read();
                version = now;
                readAt = Instant.now();
            }
        }
    }

    /** How many questions there are, retired ones too. */
    public int size() {
        return shelves.size();
    }

    /** Of any language, retired ones too. */
    public Question question(int id) {
        Held held = shelves.find(id);
        return held == null ? null : held.question();
    }

    /** For what asks often: without the container's part in each call. */
    public Question.Source source() {
        return this::question;
    }

    /** Why the right answer is right; may be empty. */
    public String explanation(int id) {
        Held held = shelves.find(id);
        return held == null ? "" : held.explanation();
    }

    /** The active packs of a language, the built-in one first. */
    public List<PackOnOffer> packs(String language) {
        return shelves.packs(language);
    }

    /**
     * What a game draws from: sampled at random, at most {@link
     * org.surkrut.protocol.Limits#DECK_CARDS} a category, rising by category and number; packs that
     * are none or not active give nothing.
     */
    public List<Event.Card> deck(DeckWish wish) {
        return shelves.deck(wish, random);
    }
}
