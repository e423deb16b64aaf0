package org.surkrut.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.surkrut.game.Event.Actor;
import org.surkrut.game.Event.Purpose;

/** A game driven by hand: commands are played, situations made by events that never happened. */
final class TestTable {
    static final Instant START = Instant.parse("2026-11-23T10:15:00Z");
    static final String SEED = "5eed".repeat(16);

    Game game;
    Instant now = START;
    final List<Event> events = new ArrayList<>();

    /** What the last command brought. */
    List<Event> last = List.of();

    private TestTable(List<Player> players, int deck) {
        Event.Launched launch =
                new Event.Launched(1, START, "fr", SEED, players, TestQuestions.deck(deck));
        accept(Game.launch(launch));
    }

    /** The order is still to be rolled for. */
    static TestTable launched(int people, int... botLevels) {
        return new TestTable(players(people, botLevels), 120);
    }

    /** Order of play 1, 2, 3, ...; the first is to roll. */
    static TestTable begun(int people, int... botLevels) {
        return launched(people, botLevels).begin();
    }

    static TestTable withDeck(int eachCategory, int people) {
        return new TestTable(players(people), eachCategory).begin();
    }

    static List<Player> players(int people, int... botLevels) {
        List<Player> players = new ArrayList<>();
        IntStream.rangeClosed(1, people)
                .forEach(i -> players.add(new Player("player" + i, "colour" + i, 0, i)));
        IntStream.of(botLevels)
                .forEach(level -> players.add(new Player("~bot" + players.size(), "x", level, 0)));
        return players;
    }

    private TestTable begin() {
        List<Integer> order = game.seats().stream().map(Seat::id).toList();
        return force(new Event.OrderSettled(order), new Event.TurnBegan(1, 1)).begin(Phase.ROLL, 1);
    }

    private TestTable begin(Phase phase, int seat) {
        int number = game.phase().number() + 1;
        return force(new Event.PhaseBegan(phase, seat, phase.seconds(), number, now));
    }

    TestTable force(Event... made) {
        for (Event event : made) {
            game = event.applyTo(game);
            events.add(event);
        }
        return this;
    }

    // What is asked of the game.

    private TestTable accept(Decision.Accepted accepted) {
        last = accepted.events();
        events.addAll(last);
        game = accepted.next();
        assertThat(Game.replay(events)).as("the events replayed").isEqualTo(game);
        return this;
    }

    TestTable play(Command command) {
        Decision decision = decide(command);
        assertThat(decision).as("%s", command).isInstanceOf(Decision.Accepted.class);
        return accept((Decision.Accepted) decision);
    }

    /** The reason for which the command is refused. */
    Refusal refusal(Command command) {
        Game before = game;
        Decision decision = decide(command);
        assertThat(decision).as("%s", command).isInstanceOf(Decision.Refused.class);
        assertThat(game).isEqualTo(before);
        return ((Decision.Refused) decision).reason();
    }

    private Decision decide(Command command) {
        return game.decide(command, now, TestQuestions.BANK);
    }

    TestTable roll(int seat) {
        return play(new Command.Roll(seat, null));
    }

    /** Rolls just that. */
    TestTable roll(int seat, int value) {
        chance(6, value - 1);
        roll(seat);
        return this;
    }

    TestTable choose(int seat, int square) {
        return play(new Command.Choose(seat, square, null));
    }

    TestTable jump(int seat, int square) {
        return play(new Command.Jump(seat, square, null));
    }

    TestTable answer(int seat, boolean right) {
        int answer = game.turn().asked().right();
        return play(new Command.Answer(seat, right ? answer : answer % 3 + 1, null));
    }

    /** Every seat's answer to the open question, in the order of the seats. */
    TestTable answers(boolean... right) {
        for (int i = 0; i < right.length; i++) {
            answer(i + 1, right[i]);
        }
        return this;
    }

    TestTable later(long seconds) {
        now = now.plusSeconds(seconds);
        return this;
    }

    /** The phase passes and nobody does anything more. */
    TestTable timeUp() {
        now = game.deadline();
        return play(new Command.TimeUp(game.phase().number()));
    }

    TestTable keep() {
        return play(new Command.Keep(game.phase().number()));
    }

    // Situations.

    /** That seat's turn begins, whoever's it was. */
    TestTable turnOf(int seat) {
        int round = game.turn().round();
        return force(new Event.TurnBegan(seat, round)).begin(Phase.ROLL, seat);
    }

    TestTable put(int seat, int square) {
        return force(new Event.Moved(seat, square, Actor.PLAYER)).turnOf(game.turn().seat());
    }

    /** Moves to that square as if it had been rolled. */
    TestTable move(int seat, int square) {
        force(new Event.Rolled(seat, 1, List.of(square), Actor.PLAYER)).begin(Phase.CHOOSE, seat);
        return choose(seat, square);
    }

    /** One question of a category, of the past, that only that seat answered. */
    TestTable tally(int seat, int category, boolean right) {
        return past(seat, category, new Event.Score(seat, right ? 1 : 2, right, 0, 0, 0));
    }

    TestTable give(int seat, int... ingredients) {
        for (int category : ingredients) {
            past(seat, category, new Event.Score(seat, 1, true, 0, category, 0));
        }
        return this;
    }

    private TestTable past(int seat, int category, Event.Score score) {
        int mover = game.turn().seat();
        List<String> texts = List.of("a", "b", "c");
        force(new Event.Asked(seat, 9, category, false, "?", texts, 1));
        return force(new Event.Revealed(1, List.of(score))).turnOf(mover);
    }

    TestTable bretzels(int seat, int held) {
        return force(new Event.BretzelsSpent(seat, held));
    }

    /** The next choice among n comes to that: draws that would not are left out. */
    TestTable chance(int n, int value) {
        long k = game.draws();
        while (Chance.choose(SEED, k, n, Purpose.ROLL).value() != value) {
            k++;
        }
        return k == game.draws() ? this : force(new Event.Drawn(k - 1, n, 0, Purpose.ROLL));
    }

    // What came of it.

    <E extends Event> List<E> all(Class<E> type) {
        return last.stream().filter(type::isInstance).map(type::cast).toList();
    }

    <E extends Event> E only(Class<E> type) {
        assertThat(all(type)).as("%s among %s", type.getSimpleName(), last).hasSize(1);
        return all(type).get(0);
    }

    boolean brought(Class<? extends Event> type) {
        return !all(type).isEmpty();
    }

    Phase phase() {
        return game.phase().phase();
    }

    Figures figures(int seat) {
        return game.seat(seat).figures();
    }
}
