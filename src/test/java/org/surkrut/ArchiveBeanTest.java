package org.surkrut;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.zip.GZIPInputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.surkrut.account.Accounts;
import org.surkrut.game.Event;
import org.surkrut.game.Player;
import org.surkrut.journal.Archive;
import org.surkrut.journal.Entry;
import org.surkrut.journal.Journal;
import org.surkrut.journal.Ledger;
import org.surkrut.rating.Appraisals;
import org.surkrut.store.match.PlayedGame;

/** In the server: a game that has ended has a file, and in the end nothing but its file. */
@ExtendWith(ArquillianExtension.class)
class ArchiveBeanTest {
    private static final int PATIENCE_SECONDS = 30;
    private static final String SEED = "ab".repeat(32);

    @EJB(lookup = "java:global/surkrut/surkrut-ejb/Journal")
    private Journal journal;

    @EJB(lookup = "java:global/surkrut/surkrut-ejb/Ledger")
    private Ledger ledger;

    @EJB(lookup = "java:global/surkrut/surkrut-ejb/Archive")
    private Archive archive;

    @EJB(lookup = "java:global/surkrut/surkrut-ejb/Appraisals")
    private Appraisals appraisals;

    @EJB(lookup = "java:global/surkrut/surkrut-ejb/Accounts")
    private Accounts accounts;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final long game = System.nanoTime();
    private final String hash = String.format("%064x", game);

    @Deployment
    static WebArchive inServer() {
        return InServer.war(ArchiveBeanTest.class, NewsWriter.class);
    }

    private void write(Entry... entries) throws InterruptedException {
        journal.write(List.of(entries), new NewsWriter("all", told));
        assertThat(told.poll(PATIENCE_SECONDS, SECONDS)).isEqualTo("all written");
    }

    private void begin() throws InterruptedException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        String login = "a" + game % 1_000_000_000L;
        accounts.add(login, login + "@example.org", "hash");
        long account = accounts.byLogin(login).orElseThrow().id();
        List<Player> players = List.of(new Player("Liesel", "rouge", 0, account));
        Event launched = new Event.Launched(game, Instant.EPOCH, "fr", SEED, players, List.of());
        write(
                new Entry.GameBegun(new PlayedGame(game, hash, "ABCDEF", "fr", now)),
                new Entry.Stepped(game, 1, List.of(launched)));
    }

    private void end() throws InterruptedException {
        Event rolled = new Event.OrderRolled(1, 3, Event.Actor.PLAYER);
        write(
                new Entry.Stepped(game, 2, List.of(rolled)),
                new Entry.GameEnded(game, Instant.now(), false, List.of()));
    }

    private Optional<String> text() {
        return archive.find(hash).map(Archive.Filed::gzip).map(ArchiveBeanTest::unzip);
    }

    private static String unzip(byte[] gzip) {
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return new String(unzipped.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything but the account's number. */
    @Test
    void keepsAGamesFileFromItsEndOn() throws Exception {
        begin();
        assertThat(text()).isEmpty();

        end();
        String launched = ";1970-01-01T00:00:00Z;fr;" + SEED + ";[(Liesel,rouge,0,0)];[]";
        assertThat(text())
                .contains(
                        String.join(
                                "\n",
                                "surkrut-game;1;" + hash + ";" + SEED,
                                "Launched;" + game + launched,
                                "OrderRolled;1;3;PLAYER",
                                ""));
    }

    @Test
    void putsTheFileIntoTheStepsPlace() throws Exception {
        begin();
        end();
        byte[] before = archive.find(hash).orElseThrow().gzip();
        appraisals.appraise(game);
        assertThat(archive.due(Integer.MAX_VALUE)).contains(game);

        archive.file(game);
        journal.forget(List.of(game));

        assertThat(journal.stepsAfter(game, 0)).isEmpty();
        assertThat(archive.find(hash).orElseThrow().gzip()).isEqualTo(before);
        assertThat(archive.due(Integer.MAX_VALUE)).doesNotContain(game);
        archive.file(game);
        assertThat(archive.find(hash).orElseThrow().gzip()).isEqualTo(before);
    }

    @Test
    void leavesAGameInPlayAlone() throws Exception {
        begin();

        assertThat(archive.due(Integer.MAX_VALUE)).doesNotContain(game);
        assertThat(ledger.steps(game)).hasSize(1);
    }

    /** Steps that can't be read stay. */
    @Test
    void filesAllOrNothing() throws Exception {
        write(
                new Entry.GameBegun(new PlayedGame(game, hash, "ABCDEF", "fr", Instant.now())),
                new Entry.Stepped(game, 1, List.of(new Event.Drawn(1, 6, 3, Event.Purpose.ROLL))),
                new Entry.GameEnded(game, Instant.now(), false, List.of()));

        assertThatThrownBy(() -> archive.file(game)).isNotNull();

        assertThat(ledger.steps(game)).hasSize(1);
    }
}
