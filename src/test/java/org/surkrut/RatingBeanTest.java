package org.surkrut;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.surkrut.game.Event;
import org.surkrut.game.Phase;
import org.surkrut.game.Player;
import org.surkrut.journal.Entry;
import org.surkrut.journal.Journal;
import org.surkrut.rating.Appraisals;
import org.surkrut.rating.Measures;
import org.surkrut.store.match.PlayedGame;

/** In the server: the answers of a game that has ended are counted, once. */
@Tag("database")
@ExtendWith(ArquillianExtension.class)
class RatingBeanTest {
    private static final int PATIENCE_SECONDS = 30;
    private static final Instant AT = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @EJB(lookup = "java:global/surkrut/surkrut-ejb/Journal")
    private Journal journal;

    @EJB(lookup = "java:global/surkrut/surkrut-ejb/Appraisals")
    private Appraisals appraisals;

    @EJB(lookup = "java:global/surkrut/surkrut-ejb/Measures")
    private Measures measures;

    @Resource(lookup = "java:jboss/datasources/SurkrutDS")
    private DataSource store;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final long game = System.nanoTime();
    private int first;
    private int second;
    private long knows;
    private long guesses;

    @Deployment
    static WebArchive inServer() {
        return InServer.war(RatingBeanTest.class, NewsWriter.class);
    }

    @BeforeEach
    void fill() throws SQLException {
        first = question("a");
        second = question("b");
        knows = account("k");
        guesses = account("g");
    }

    private int question(String key) throws SQLException {
        change(
                "insert into question (question_key, language, category, difficulty, question_text,"
                        + " right_answer, wrong_answer1, wrong_answer2, explanation, imported_hash,"
                        + " active, pack_id)"
                        + " values (?, 'fr', 1, 2, '?', 'a', 'b', 'c', '', '', false, 1)",
                key + game);
        return number("select id from question where question_key = ?", key + game).intValue();
    }

    private long account(String name) throws SQLException {
        journal.write(new Entry.AccountMade(name + game, name + game + "@x", "hash", AT));
        return number("select id from account where login = ?", name + game).longValue();
    }

    private void change(String statement, Object... values) throws SQLException {
        try (Connection connection = store.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        }
    }

    private Object value(String query, Object key) throws SQLException {
        try (Connection connection = store.getConnection();
                PreparedStatement prepared = connection.prepareStatement(query)) {
            prepared.setObject(1, key);
            try (ResultSet row = prepared.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getObject(1);
            }
        }
    }

    private Number number(String query, Object key) throws SQLException {
        return (Number) value(query, key);
    }

    private Number ofQuestion(int id, String column) throws SQLException {
        return number("select " + column + " from question where id = ?", id);
    }

    private Number ofAccount(long id, String column) throws SQLException {
        return number("select " + column + " from account where id = ?", id);
    }

    /** Both questions, each answered by two people, and by a bot which does not count. */
    private void play(long right, long wrong) throws InterruptedException {
        List<Player> players =
                List.of(
                        new Player("k", "rouge", 0, right),
                        new Player("g", "bleu", 0, wrong),
                        new Player("~Hansi", "vert", 2, 0));
        List<Event.Card> deck = List.of(new Event.Card(1, first), new Event.Card(1, second));
        List<Event> events =
                new ArrayList<>(
                        List.of(
                                new Event.Launched(game, AT, "fr", "ab".repeat(32), players, deck),
                                new Event.OrderSettled(List.of(1, 2, 3)),
                                new Event.TurnBegan(1, 1)));
        events.addAll(asked(first, 1));
        events.addAll(asked(second, 2));
        events.add(new Event.Ended(List.of(1, 2, 3), false, AT));
        write(events);
    }

    private static List<Event> asked(int question, int phase) {
        List<Event.Score> scores =
                Stream.of(1, 2, 3)
                        .map(seat -> new Event.Score(seat, seat == 2 ? 1 : 2, seat != 2, 0, 0, 0))
                        .toList();
        List<String> answers = List.of("b", "a", "c");
        return List.of(
                new Event.PhaseBegan(Phase.ANSWER, 0, 20, phase, AT),
                new Event.Asked(1, question, 1, false, "?", answers, 2),
                new Event.Answered(1, 2, Event.Actor.PLAYER),
                new Event.Answered(2, 1, Event.Actor.PLAYER),
                new Event.Answered(3, 2, Event.Actor.KEEPER),
                new Event.Revealed(2, scores));
    }

    private void write(List<Event> events) throws InterruptedException {
        journal.write(
                List.of(
                        new Entry.GameBegun(
                                new PlayedGame(
                                        game, String.format("%064x", game), "ABCDEF", "fr", AT)),
                        new Entry.Stepped(game, 1, events),
                        new Entry.GameEnded(game, AT, false, List.of())),
                new NewsWriter("all", told));
        assertThat(told.poll(PATIENCE_SECONDS, SECONDS)).isEqualTo("all written");
    }

    @Test
    void countsEachAnswerOnceHoweverManyServersDoIt() throws Exception {
        play(knows, guesses);
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> appraisals.appraise(game));
        appraisals.appraise(game);
        other.join();
        appraisals.appraise(game);

        for (int question : List.of(first, second)) {
            assertThat(ofQuestion(question, "answered").intValue()).isEqualTo(2);
            assertThat(ofQuestion(question, "answered_right").intValue()).isEqualTo(1);
            assertThat(ofQuestion(question, "rating").doubleValue())
                    .isNotEqualTo(1500)
                    .isCloseTo(1500, within(150.0));
        }
        assertThat(ofAccount(knows, "rating").doubleValue()).isBetween(1550.0, 1700.0);
        assertThat(ofAccount(guesses, "rating").doubleValue()).isBetween(1200.0, 1450.0);
        assertThat(ofAccount(knows, "answered").intValue()).isEqualTo(2);
    }

    @Test
    void remembersWhatWasAskedNewestFirst() throws Exception {
        assertThat(appraisals.askedLately(knows)).isEmpty();
        play(knows, guesses);
        appraisals.appraise(game);

        assertThat(appraisals.askedLately(knows)).containsExactly(second, first);
        assertThat(appraisals.askedLately(guesses)).containsExactly(second, first);
    }

    @Test
    void startsFromTheAuthorsLevelAndAddsToWhatIsThere() throws Exception {
        change("update question set difficulty = 3 where id = ?", first);
        change("update question set rating = 900, answered = 50 where id = ?", second);
        play(knows, guesses);
        appraisals.appraise(game);

        assertThat(ofQuestion(first, "rating").doubleValue()).isCloseTo(1700, within(150.0));
        assertThat(ofQuestion(second, "rating").doubleValue()).isCloseTo(900, within(150.0));
        assertThat(ofQuestion(second, "answered").intValue()).isEqualTo(52);
    }

    @Test
    void suspectsWhatStrongPlayersMissUntilItIsKept() throws Exception {
        change("update account set rating = 1800, answered = 30 where id = ?", guesses);
        change(
                "update question set strong_answered = 20, strong_right = 3, strong_expected = 10,"
                        + " strong_variance = 5 where id = ?",
                first);
        play(knows, guesses);
        appraisals.appraise(game);

        assertThat(suspect(first)).isTrue();
        assertThat(suspect(second)).isFalse();
        assertThat(ofQuestion(second, "strong_answered").intValue()).isEqualTo(1);
        measures.keep(first);
        assertThat(suspect(first)).isFalse();
        assertThat(ofQuestion(first, "strong_answered").intValue()).isZero();
        assertThat(ofQuestion(first, "kept_at").intValue()).isEqualTo(2);
        measures.forget(first);
        assertThat(ofQuestion(first, "rating").doubleValue()).isEqualTo(1500);
        assertThat(ofQuestion(first, "answered").intValue()).isZero();
    }

    private boolean suspect(int question) throws SQLException {
        return ofQuestion(question, "case when suspect then 1 else 0 end").intValue() == 1;
    }

    @Test
    void leavesOutAccountsThatAreDeleted() throws Exception {
        play(-4711, guesses);
        appraisals.appraise(game);

        assertThat(ofAccount(guesses, "answered").intValue()).isEqualTo(2);
        assertThat(appraisals.askedLately(-4711)).isEmpty();
        assertThat(ofQuestion(first, "answered").intValue()).isEqualTo(1);
    }

    @Test
    void leavesOutGamesThatCannotBeRead() throws Exception {
        write(List.of(new Event.TurnBegan(1, 1)));
        appraisals.appraise(game);

        assertThat(appraisals.due(Integer.MAX_VALUE)).doesNotContain(game);
    }
}
