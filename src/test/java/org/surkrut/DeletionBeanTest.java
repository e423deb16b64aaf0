package org.surkrut;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.surkrut.account.AccountChanges.Objection;
import org.surkrut.account.Accounts;
import org.surkrut.account.PersonalData;
import org.surkrut.account.Tokens;
import org.surkrut.audit.Audit;
import org.surkrut.game.Event;
import org.surkrut.game.Player;
import org.surkrut.journal.Archive;
import org.surkrut.journal.Entry;
import org.surkrut.journal.Journal;
import org.surkrut.lobby.Steward;
import org.surkrut.store.match.PlayedGame;
import org.surkrut.store.match.Result;

/** In the server: of a deleted account nothing is left that names the player. */
@Tag("database")
@ExtendWith(ArquillianExtension.class)
class DeletionBeanTest {
    private static final int PATIENCE_SECONDS = 30;
    private static final String BEANS = "java:global/surkrut/surkrut-ejb/";

    @EJB(lookup = BEANS + "Journal")
    private Journal journal;

    @EJB(lookup = BEANS + "Archive")
    private Archive archive;

    @EJB(lookup = BEANS + "Accounts")
    private Accounts accounts;

    @EJB(lookup = BEANS + "Tokens")
    private Tokens tokens;

    @EJB(lookup = BEANS + "Steward")
    private Steward steward;

    @EJB(lookup = BEANS + "PersonalData")
    private PersonalData data;

    @EJB(lookup = BEANS + "Audit")
    private Audit audit;

    @Resource(lookup = "java:jboss/datasources/SurkrutDS")
    private DataSource store;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private String goer;
    private String stayer;
    private long going;
    private long staying;

    @Deployment
    static WebArchive inServer() {
        return InServer.war(DeletionBeanTest.class, NewsWriter.class);
    }

    @BeforeEach
    void register() {
        goer = fresh();
        stayer = fresh();
        going = accounts.byLogin(goer).orElseThrow().id();
        staying = accounts.byLogin(stayer).orElseThrow().id();
    }

    private String fresh() {
        String login = "d" + ThreadLocalRandom.current().nextLong(1_000_000_000_000L);
        assertThat(accounts.add(login, login + "@example.org", "hash")).isTrue();
        return login;
    }

    private void write(Entry... entries) throws InterruptedException {
        journal.write(List.of(entries), new NewsWriter("all", told));
        assertThat(told.poll(PATIENCE_SECONDS, SECONDS)).isEqualTo("all written");
    }

    private static String hash(long game) {
        return String.format("%064x", game);
    }

    private long launch() throws InterruptedException {
        long game = System.nanoTime();
        List<Player> players =
                List.of(
                        new Player(goer, "rouge", 0, going),
                        new Player("~Hansi", "bleu", 2, 0),
                        new Player(stayer, "vert", 0, staying));
        Event launched = new Event.Launched(game, now, "fr", "ab".repeat(32), players, List.of());
        write(
                new Entry.GameBegun(new PlayedGame(game, hash(game), "ABCDEF", "fr", now)),
                new Entry.Stepped(game, 1, List.of(launched)));
        return game;
    }

    private void end(long game, boolean saved) throws InterruptedException {
        List<Result> results =
                List.of(result(game, 1, going, "rouge"), result(game, 3, staying, "vert"));
        write(new Entry.GameEnded(game, now, saved, saved ? results : List.of()));
    }

    private Result result(long game, int seat, long account, String colour) {
        var figures = new Result.Figures(colour, 12, 1, 3, 4, List.of(1, 0, 1, 0, 1));
        return new Result(new Result.Id(game, seat), account, figures, now, 600);
    }

    private String file(long game) throws IOException {
        byte[] gzip = archive.find(hash(game)).orElseThrow().gzip();
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return new String(unzipped.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void namesOnlyWhoStays(long game) throws IOException {
        assertThat(file(game))
                .contains("[(~anonyme,rouge,0,0),(~Hansi,bleu,2,0),(" + stayer + ",vert,0,0)]")
                .doesNotContain(goer);
    }

    private int count(String query) throws SQLException {
        try (Connection connection = store.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void takesTheNameOutOfEveryGame() throws Exception {
        long filed = launch();
        end(filed, true);
        archive.file(filed);
        long abandoned = launch();
        end(abandoned, false);
        archive.file(abandoned);
        long ended = launch();
        end(ended, true);
        long running = launch();
        assertThat(file(filed)).contains(goer);

        assertThat(steward.delete("somebody", going)).isEmpty();
        end(running, true);

        for (long game : List.of(filed, abandoned, ended, running)) {
            namesOnlyWhoStays(game);
            archive.file(game);
            namesOnlyWhoStays(game);
        }
        assertThat(count("result where account_id = " + going)).isZero();
        assertThat(count("result where account_id = " + staying)).isEqualTo(3);
        assertThat(count("result where account_id is null and game_id = " + running)).isEqualTo(1);
        assertThat(count("player_total where account_id = " + going)).isZero();
        assertThat(count("player_total where games = 3 and account_id = " + staying)).isOne();
    }

    @Test
    void takesAllElseAlongAndIsNoted() throws Exception {
        tokens.issue(going);
        try (Connection connection = store.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("insert into asked_lately values (" + going + ", '1,2,3')");
            statement.executeUpdate(
                    "insert into question_report (question_id, account_id, reason, remark,"
                            + " reported_at) select min(id), "
                            + going
                            + ", 'faute', 'virgule', '2026-11-23 12:00:00' from question");
        }
        assertThat(data.of(going).orElseThrow())
                .contains(goer + "@example.org", "\"1,2,3\"", "virgule", "2026-11-23T12:00:00Z")
                .doesNotContain("hash");

        assertThat(steward.delete("somebody", going)).isEmpty();

        assertThat(accounts.byLogin(goer)).isEmpty();
        for (String table : List.of("token", "asked_lately", "question_report")) {
            assertThat(count(table + " where account_id = " + going)).as(table).isZero();
        }
        assertThat(data.of(going)).isEmpty();
        String entry = "audit_entry where action = 'delete' and subject = 'account " + going + "'";
        assertThat(count(entry)).isEqualTo(1);
        assertThat(count("audit_entry where concat(subject, detail) like '%" + goer + "%'"))
                .isZero();
        assertThat(audit.firstBroken()).isEmpty();
        assertThat(steward.delete("somebody", going)).contains(Objection.GONE);
    }
}
