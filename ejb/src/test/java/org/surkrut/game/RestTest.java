package org.surkrut.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.surkrut.game.Event.ClockReset;
import org.surkrut.game.Event.Ended;
import org.surkrut.game.Event.PhaseBegan;
import org.surkrut.game.Event.PresenceChanged;

/**
 * A game in which no person is in play rests; a server that starts again goes on with its games.
 */
class RestTest {
    private static final Duration REST = Duration.ofMinutes(30);

    /** A person and a bot; the person was replaced at that moment. */
    private static TestTable resting() {
        TestTable table = TestTable.begun(1, 2).later(100);
        return table.force(new PresenceChanged(1, Presence.REPLACED, table.now));
    }

    @Test
    void nothingMovesWhileItRests() {
        TestTable table = resting().later(1000);
        assertThat(table.game.isResting()).isTrue();
        assertThat(table.refusal(new Command.TimeUp(null))).isEqualTo(Refusal.NOT_NOW);
        assertThat(table.refusal(new Command.Keep(null))).isEqualTo(Refusal.NOT_NOW);
    }

    @Test
    void whoComesBackGoesOnWithThePhasesFullTime() {
        TestTable table = resting().later(1000);
        PhaseBegan before = table.game.phase();
        table.play(new Command.Return(1));
        assertThat(table.last)
                .containsExactly(
                        new PresenceChanged(1, Presence.PRESENT, table.now),
                        new ClockReset(table.now));
        assertThat(table.game.phase().number()).isEqualTo(before.number());
        assertThat(table.game.deadline()).isEqualTo(table.now.plusSeconds(15));
    }

    @Test
    void withAnotherPersonInPlayComingBackGivesNoTime() {
        TestTable table = TestTable.begun(2).play(new Command.Lose(1)).later(5);
        assertThat(table.play(new Command.Return(1)).brought(ClockReset.class)).isFalse();
        assertThat(table.game.deadline()).isEqualTo(TestTable.START.plusSeconds(15));
    }

    @Test
    void anAbsentPlayerIsStillInPlay() {
        TestTable table = TestTable.begun(1, 2).play(new Command.Lose(1));
        assertThat(table.game.isResting()).isFalse();
    }

    @Test
    void afterHalfAnHourItIsAbandoned() {
        TestTable table = resting();
        Instant end = table.now.plus(REST);
        assertThat(table.game.due(new Pauses(Duration.ZERO, Rules.REST)))
                .contains(new Schedule.Due(end, new Command.Abandon(Rules.REST)));
        table.now = end;
        assertThat(table.play(new Command.Abandon(Rules.REST)).only(Ended.class).saved()).isFalse();
    }

    @Test
    void beforeThatItIsNotAbandoned() {
        TestTable table = resting();
        assertThat(table.refusal(new Command.Abandon(Rules.REST))).isEqualTo(Refusal.NOT_NOW);
        table.now = table.now.plus(REST).minusMillis(1);
        assertThat(table.refusal(new Command.Abandon(Rules.REST))).isEqualTo(Refusal.NOT_NOW);
    }

    @Test
    void aTimerOfAnEarlierRestDoesNotEndALaterOne() {
        TestTable table = resting().later(1700).play(new Command.Return(1)).timeUp().timeUp();
        while (!table.game.isResting()) {
            table.turnOf(1).timeUp();
        }
        table.now = TestTable.START.plusSeconds(100).plus(REST);
        assertThat(table.refusal(new Command.Abandon(Rules.REST))).isEqualTo(Refusal.NOT_NOW);
    }

    @Test
    void aGameInPlayIsNotAbandoned() {
        TestTable table = TestTable.begun(2).later(7200);
        assertThat(table.refusal(new Command.Abandon(Rules.REST))).isEqualTo(Refusal.NOT_NOW);
    }

    @Test
    void afterARestartNobodyIsAbsentAndThePhaseHasItsFullTime() {
        TestTable table = TestTable.begun(3).play(new Command.Lose(2)).later(500);
        table.play(new Command.Restart());
        assertThat(table.last)
                .containsExactly(
                        new PresenceChanged(2, Presence.PRESENT, table.now),
                        new ClockReset(table.now));
        assertThat(table.game.deadline()).isEqualTo(table.now.plusSeconds(15));
    }

    @Test
    void aRestartKeepsThePhaseItsNumberAndTheAnswersGiven() {
        TestTable table = TestTable.begun(2).move(1, 2).answer(2, true).later(500);
        Game before = table.game;
        table.play(new Command.Restart());
        assertThat(table.last).containsExactly(new ClockReset(table.now));
        assertThat(table.game.turn()).isEqualTo(before.turn());
        assertThat(table.game.phase().number()).isEqualTo(before.phase().number());
        assertThat(table.refusal(new Command.Answer(2, 1, null))).isEqualTo(Refusal.NOT_NOW);
        assertThat(table.answer(1, true).figures(2).good()).isEqualTo(1);
    }

    @Test
    void keptSeatsStayKeptOverARestart() {
        TestTable table = TestTable.begun(3, 1).play(new Command.Leave(2));
        table.force(new PresenceChanged(3, Presence.REPLACED, table.now));
        table.play(new Command.Restart());
        assertThat(table.game.seats())
                .extracting(Seat::presence)
                .containsExactly(
                        Presence.PRESENT, Presence.GONE, Presence.REPLACED, Presence.REPLACED);
    }

    @Test
    void aRestingGameRestsAnotherHalfHourAfterARestart() {
        TestTable table = resting().later(7200).play(new Command.Restart());
        assertThat(table.game.due(new Pauses(Duration.ZERO, Rules.REST)).orElseThrow().at())
                .isEqualTo(table.now.plus(REST));
        assertThat(table.refusal(new Command.Abandon(Rules.REST))).isEqualTo(Refusal.NOT_NOW);
    }
}
