package org.surkrut;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.surkrut.game.Event;
import org.surkrut.journal.Entry;
import org.surkrut.journal.Journal;
import org.surkrut.journal.Ledger;
import org.surkrut.journal.Page;
import org.surkrut.store.match.OpenRoom;
import org.surkrut.store.match.PlayedGame;

/** In the server: what is told to be written is written, in order, once. */
@Tag("database")
@ExtendWith(ArquillianExtension.class)
class JournalBeanTest {
    private static final int PATIENCE_SECONDS = 30;

    @EJB(lookup = "java:global/surkrut/surkrut-ejb/Journal")
    private Journal journal;

    @EJB(lookup = "java:global/surkrut/surkrut-ejb/Ledger")
    private Ledger ledger;

    @Resource(lookup = "java:jboss/datasources/SurkrutDS")
    private DataSource store;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final long game = System.nanoTime();

    @Deployment
    static WebArchive inServer() {
        return InServer.war(JournalBeanTest.class, NewsWriter.class, HeldWriter.class);
    }

    private static List<Event> events(int value) {
        return List.of(
                new Event.Drawn(value, 6, value % 6, Event.Purpose.ROLL),
                new Event.OrderRolled(1, 1 + value % 6, Event.Actor.PLAYER));
    }

    private static Entry.Stepped step(long game, int number) {
        return new Entry.Stepped(game, number, events(number));
    }

    private static Entry.Row begun(long game) {
        String hash = String.format("%064x", game);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return new Entry.GameBegun(new PlayedGame(game, hash, "ABCDEF", "fr", now));
    }

    private void write(String name, Entry... entries) {
        journal.write(List.of(entries), new NewsWriter(name, told));
    }

    private String next() throws InterruptedException {
        return told.poll(PATIENCE_SECONDS, SECONDS);
    }

    @Test
    void givesBackWhatWasWritten() throws Exception {
        write("a", begun(game), step(game, 1));
        write("b", step(game, 2));

        assertThat(next()).isEqualTo("a written");
        assertThat(next()).isEqualTo("b written");
        assertThat(ledger.steps(game)).containsExactly(events(1), events(2));
    }

    @Test
    void givesBackEveryCharacter() throws Exception {
        List<String> answers = List.of("Gewürztraminer", "🍷", "\u202f«\\»\r");
        List<Event> events =
                List.of(new Event.Asked(1, 7, 5, false, "Que boit-on avec un 🥨 ?", answers, 2));
        write("a", begun(game), new Entry.Stepped(game, 1, events));

        assertThat(next()).isEqualTo("a written");
        assertThat(ledger.steps(game)).containsExactly(events);
    }

    /** Whatever the zones of this JVM and of the database, and where either skips an hour. */
    @Test
    void givesBackInstantsToTheMillisecond() throws Exception {
        String code = "INSTNT";
        for (String text : List.of("2026-03-29T01:30:00.001Z", "2026-09-26T14:30:00.999Z")) {
            Instant since = Instant.parse(text);
            write(
                    "a",
                    new Entry.RoomSaved(
                            new OpenRoom(
                                    code,
                                    "fr",
                                    null,
                                    since,
                                    List.of(),
                                    new OpenRoom.Choice(null, null))));

            assertThat(next()).isEqualTo("a written");
            Instant kept = since.truncatedTo(precision());
            assertThat(ledger.room(code).orElseThrow().emptySince()).isEqualTo(kept);
            assertThat(emptySince(code))
                    .startsWith(kept.toString().replace('T', ' ').replace("Z", ""));
        }
        write("b", new Entry.RoomClosed(code));
        assertThat(next()).isEqualTo("b written");
    }

    /** Connector/J takes MariaDB before 11 for a MySQL that knows nothing below the second. */
    private ChronoUnit precision() throws Exception {
        try (Connection connection = store.getConnection()) {
            String version = connection.getMetaData().getDatabaseProductVersion();
            return version.startsWith("5.5.5-") ? ChronoUnit.SECONDS : ChronoUnit.MILLIS;
        }
    }

    /** As it stands in the database. */
    private String emptySince(String code) throws Exception {
        String query = "select cast(empty_since as char(23)) from room where code = '" + code + "'";
        try (Connection connection = store.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    @Test
    void tellsManyWritersInTheOrderOfTheirWriting() throws Exception {
        int writes = 500;
        write("begun", begun(game));
        List<String> expected = new ArrayList<>(List.of("begun written"));
        for (int number = 1; number <= writes; number++) {
            write("step " + number, step(game, number));
            expected.add("step " + number + " written");
        }

        for (String news : expected) {
            assertThat(next()).isEqualTo(news);
        }
        assertThat(ledger.steps(game)).hasSize(writes);
    }

    @Test
    void hearsManyThreadsAtOnce() throws Exception {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            long own = game + i;
            threads.add(new Thread(() -> writeWhole(own)));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        for (int i = 0; i < 8 * 51; i++) {
            assertThat(next()).endsWith(" written");
        }
        for (int i = 0; i < 8; i++) {
            assertThat(ledger.steps(game + i)).hasSize(50);
        }
    }

    private void writeWhole(long own) {
        write("begun", begun(own));
        for (int number = 1; number <= 50; number++) {
            write("step", step(own, number));
        }
    }

    /** A second writer of the same game fails on it, and only that one. */
    @Test
    void takesEachStepOnce() throws Exception {
        write("begun", begun(game), step(game, 1));
        HeldWriter held = new HeldWriter();
        journal.write(List.of(step(game, 2)), held);
        held.awaitTurn();
        // All of these are written together, once the journal is let go.
        write("before", step(game, 3));
        write("again", new Entry.Stepped(game, 2, events(7)));
        write("half", step(game, 4), new Entry.Stepped(game, 1, events(8)));
        write("gap", step(game, 5));
        write("after", step(game, 4));
        held.letGo();

        for (String news :
                List.of(
                        "begun written",
                        "before written",
                        "again failed",
                        "half failed",
                        "gap failed",
                        "after written")) {
            assertThat(next()).isEqualTo(news);
        }
        assertThat(ledger.steps(game)).containsExactly(events(1), events(2), events(3), events(4));
    }

    /** As after a commit whose answer was lost on the way. */
    @Test
    void findsWhatWasCarriedOutAfterAll() throws Exception {
        Entry.Row ended = new Entry.GameEnded(game, Instant.now(), true, List.of());
        Entry.Row account = new Entry.AccountMade("j" + game, "j@" + game, "hash", Instant.now());
        isWrittenElsewhere(begun(game), step(game, 1));
        isWrittenElsewhere(ended, step(game, 2));
        ledger.commit(List.of(account), List.of());

        write("begun", begun(game), step(game, 1));
        write("end", step(game, 2), ended);
        write("account", account);
        write("other", new Entry.AccountMade("j" + game, "i@" + game, "hush", Instant.now()));

        for (String news : List.of("begun written", "end written", "account written")) {
            assertThat(next()).isEqualTo(news);
        }
        assertThat(next()).isEqualTo("other failed");
        assertThat(ledger.steps(game)).containsExactly(events(1), events(2));
    }

    /** Two servers on one database: what one has not read, it does not write over. */
    @Test
    void leavesAnothersStepsAlone() throws Exception {
        write("begun", begun(game), step(game, 1));
        assertThat(next()).isEqualTo("begun written");
        isWrittenElsewhere(begun(game + 1), new Entry.Stepped(game, 2, events(7)));

        write("late", step(game, 2));
        write("after", step(game, 3));

        assertThat(next()).isEqualTo("late failed");
        assertThat(next()).isEqualTo("after written");
        assertThat(ledger.steps(game)).containsExactly(events(1), events(7), events(3));
        assertThat(journal.steps(game)).isEqualTo(ledger.steps(game));
    }

    /** In one transaction, on the log's next page. */
    private void isWrittenElsewhere(Entry.Row row, Entry.Stepped step) throws Exception {
        String query = "select coalesce(max(number), 0) + 1 from journal_page";
        try (Connection connection = store.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            ledger.commit(List.of(row), List.of(new Page(rows.getLong(1), List.of(step))));
        }
    }

    @Test
    void leavesOutWhatIsVoidByThen() throws Exception {
        write("begun", begun(game));
        NewsWriter isVoid = new NewsWriter("void", told);
        HeldWriter held = new HeldWriter();
        journal.write(List.of(step(game, 1)), held);
        held.awaitTurn();
        journal.write(List.of(step(game, 2)), isVoid);
        isVoid.withdraw();
        write("after", new Entry.Stepped(game, 2, events(3)));
        held.letGo();

        assertThat(next()).isEqualTo("begun written");
        assertThat(next()).isEqualTo("after written");
        assertThat(ledger.steps(game)).containsExactly(events(1), events(3));
    }
}
