package org.surkrut.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.surkrut.game.Event.Actor;
import org.surkrut.game.Event.Drawn;
import org.surkrut.game.Event.Moved;
import org.surkrut.game.Event.PhaseBegan;
import org.surkrut.game.Event.PresenceChanged;
import org.surkrut.game.Event.Purpose;
import org.surkrut.game.Event.Revealed;
import org.surkrut.game.Event.Rolled;

/** Times, phase numbers, and who is late. */
class TimerTest {
    private static TestTable in(Phase phase) {
        return switch (phase) {
            case ORDER -> TestTable.launched(2);
            case ROLL -> TestTable.begun(2);
            case CHOOSE -> TestTable.begun(2).roll(1, 1);
            case ANSWER -> TestTable.begun(2).move(1, 2);
        };
    }

    @ParameterizedTest
    @CsvSource({"ORDER,15", "ROLL,15", "CHOOSE,20", "ANSWER,20"})
    void eachPhaseHasItsTimeAndTheClockIsRefusedBefore(Phase phase, int seconds) {
        TestTable table = in(phase);
        Command timeUp = new Command.TimeUp(table.game.phase().number());
        assertThat(table.game.phase().seconds()).isEqualTo(seconds);
        assertThat(table.game.due(new Pauses(Duration.ZERO, Rules.REST)))
                .contains(new Schedule.Due(TestTable.START.plusSeconds(seconds), timeUp));
        table.now = TestTable.START.plusSeconds(seconds).minusMillis(1);
        assertThat(table.refusal(timeUp)).isEqualTo(Refusal.NOT_NOW);
        table.now = TestTable.START.plusSeconds(seconds);
        assertThat(table.play(timeUp).brought(PhaseBegan.class)).isTrue();
    }

    @Test
    void phasesAreNumberedFromOneByOne() {
        TestTable table = TestTable.launched(2).roll(1, 5).roll(2, 4).roll(1, 1).choose(1, 39);
        table.answers(false, true);
        assertThat(table.events.stream().filter(PhaseBegan.class::isInstance))
                .extracting(e -> ((PhaseBegan) e).number())
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void aCommandForAnotherPhaseIsRefusedBeforeAnythingElse() {
        TestTable table = TestTable.begun(2).bretzels(1, 5);
        int number = table.game.phase().number();
        for (int stale : List.of(number - 1, number + 1, 0, -number)) {
            for (int seat = 1; seat <= 2; seat++) {
                assertStale(table, new Command.Roll(seat, stale));
                assertStale(table, new Command.Choose(seat, 99, stale));
                assertStale(table, new Command.Jump(seat, 1, stale));
                assertStale(table, new Command.Answer(seat, 9, stale));
            }
            assertStale(table.later(20), new Command.TimeUp(stale));
            assertStale(table, new Command.Keep(stale));
            assertStale(table, new Command.StopWaiting(stale));
        }
        assertThat(table.play(new Command.Roll(1, number)).brought(Rolled.class)).isTrue();
    }

    private static void assertStale(TestTable table, Command command) {
        assertThat(table.refusal(command)).isEqualTo(Refusal.NOT_NOW);
    }

    @Test
    void aTimerOfAPhaseThatIsOverDoesNothing() {
        TestTable table = TestTable.begun(2);
        Command timer = new Command.TimeUp(table.game.phase().number());
        table.later(15).roll(1, 1);
        assertThat(table.refusal(timer)).isEqualTo(Refusal.NOT_NOW);
    }

    @Test
    void whoIsLateIsRolledFor() {
        TestTable table = in(Phase.ROLL).timeUp();
        assertThat(table.only(Rolled.class).by()).isEqualTo(Actor.CLOCK);
        assertThat(table.phase()).isEqualTo(Phase.CHOOSE);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,8", "2,15", "3,22", "4,29"})
    void whoIsLateIsMovedToASquareDrawnByChance(int drawn, int square) {
        TestTable table = TestTable.begun(2).roll(1, 5).chance(5, drawn).timeUp();
        assertThat(table.only(Moved.class)).isEqualTo(new Moved(1, square, Actor.CLOCK));
        assertThat(table.all(Drawn.class).get(0).purpose()).isEqualTo(Purpose.SQUARE);
        assertThat(table.all(Drawn.class).get(0).n()).isEqualTo(5);
    }

    @Test
    void whoIsLateAnswersNothingWhichIsWrong() {
        TestTable table = in(Phase.ANSWER).timeUp();
        assertThat(table.only(Revealed.class).scores())
                .allMatch(s -> s.answer() == 0 && !s.right());
    }

    @Test
    void lateThreeTimesInARowInOnesOwnTurnBringsASeatKeeper() {
        TestTable table = TestTable.begun(2).timeUp().timeUp();
        assertThat(table.game.seat(1).attendance().lates()).isEqualTo(2);
        // Should the clock's square ask nothing, the third lateness is the next roll.
        table.timeUp();
        PresenceChanged changed = table.only(PresenceChanged.class);
        assertThat(changed).isEqualTo(new PresenceChanged(1, Presence.REPLACED, table.now));
    }

    @ParameterizedTest
    @CsvSource({"ROLL", "CHOOSE", "ANSWER"})
    void theThirdLatenessCountsInEveryPhase(Phase third) {
        TestTable table = TestTable.begun(2);
        late(table);
        late(table.turnOf(1));
        table.turnOf(1);
        if (third == Phase.CHOOSE) {
            table.force(new Rolled(1, 1, List.of(2, 4), Actor.KEEPER));
            table.force(phase(table, Phase.CHOOSE));
        } else if (third == Phase.ANSWER) {
            List<String> texts = List.of("a", "b", "c");
            table.force(new Event.Asked(1, 9, 1, false, "?", texts, 1));
            table.force(phase(table, Phase.ANSWER));
        }
        assertThat(table.timeUp().only(PresenceChanged.class).presence())
                .isEqualTo(Presence.REPLACED);
    }

    private static PhaseBegan phase(TestTable table, Phase phase) {
        int number = table.game.phase().number() + 1;
        return new PhaseBegan(phase, 0, phase.seconds(), number, table.now);
    }

    private static void late(TestTable table) {
        table.timeUp();
        assertThat(table.brought(PresenceChanged.class)).isFalse();
    }

    @Test
    void anythingDoneInTimeInOnesTurnBreaksTheRow() {
        TestTable table = TestTable.begun(2).timeUp();
        table.choose(1, table.game.turn().squares().get(0));
        assertThat(table.game.seat(1).attendance().lates()).isZero();
    }

    @Test
    void aRightAnswerToAnothersQuestionDoesNotBreakTheRow() {
        TestTable table = TestTable.begun(2).timeUp().turnOf(2).move(2, 2).answers(true, false);
        assertThat(table.game.seat(1).attendance().lates()).isEqualTo(1);
    }

    @Test
    void latenessWithOthersQuestionsBringsNoKeeper() {
        TestTable table = TestTable.begun(2);
        for (int i = 0; i < 5; i++) {
            table.turnOf(1).move(1, 2).answer(1, false);
            if (table.phase() == Phase.ANSWER) {
                table.timeUp();
            }
        }
        assertThat(table.game.seat(2).presence()).isEqualTo(Presence.PRESENT);
        assertThat(table.game.seat(2).attendance().lates()).isZero();
    }
}
