package org.surkrut.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.surkrut.game.Event.PresenceChanged;
import org.surkrut.game.Event.Revealed;

/** Lost connections, and who is not waited for. */
class AbsenceTest {
    private static Command.StopWaiting stopWaiting(TestTable table) {
        return new Command.StopWaiting(table.game.phase().number());
    }

    @Test
    void aLostConnectionIsToldAndChangesNothingElse() {
        TestTable table = TestTable.begun(2).play(new Command.Lose(2));
        assertThat(table.last)
                .containsExactly(new PresenceChanged(2, Presence.ABSENT, TestTable.START));
        assertThat(table.game.deadline()).isEqualTo(TestTable.START.plusSeconds(15));
        assertThat(table.play(new Command.Lose(2)).last).isEmpty();
    }

    @Test
    void comingBackIsToldToo() {
        TestTable table = TestTable.begun(2).play(new Command.Lose(2)).later(5);
        assertThat(table.play(new Command.Return(2)).last)
                .containsExactly(new PresenceChanged(2, Presence.PRESENT, table.now));
        assertThat(table.play(new Command.Return(2)).last).isEmpty();
    }

    @Test
    void theClockGoesOnForWhoIsAbsent() {
        TestTable table = TestTable.begun(2).play(new Command.Lose(1)).timeUp().timeUp();
        assertThat(table.game.seat(1).attendance().lates()).isEqualTo(2);
        assertThat(table.game.seat(1).presence()).isEqualTo(Presence.ABSENT);
    }

    @Test
    void anAbsentPlayersAnswerIsWaitedForThreeSeconds() {
        TestTable table = TestTable.begun(2).move(1, 2).later(4).play(new Command.Lose(2));
        table.later(1).answer(1, true);
        assertThat(table.phase()).isEqualTo(Phase.ANSWER);
        assertThat(table.game.due(new Pauses(Duration.ZERO, Rules.REST)))
                .contains(new Schedule.Due(TestTable.START.plusSeconds(7), stopWaiting(table)));

        table.now = TestTable.START.plusSeconds(7).minusMillis(1);
        assertThat(table.refusal(stopWaiting(table))).isEqualTo(Refusal.NOT_NOW);
        table.now = TestTable.START.plusSeconds(7);
        assertThat(table.play(stopWaiting(table)).brought(Revealed.class)).isTrue();
    }

    @Test
    void afterThatTheLastAnswerOfThePresentReveals() {
        TestTable table = TestTable.begun(3).play(new Command.Lose(3)).move(1, 2).later(3);
        assertThat(table.answer(1, true).brought(Revealed.class)).isFalse();
        assertThat(table.answer(2, true).brought(Revealed.class)).isTrue();
    }

    @Test
    void thePresentAreWaitedForHoweverLongAnotherIsAway() {
        TestTable table = TestTable.begun(3).play(new Command.Lose(3)).move(1, 2);
        table.answer(1, true).later(10);
        assertThat(table.refusal(stopWaiting(table))).isEqualTo(Refusal.NOT_NOW);
        assertThat(table.game.due(new Pauses(Duration.ZERO, Rules.REST)).orElseThrow().at())
                .isEqualTo(TestTable.START.plusSeconds(20));
    }

    @Test
    void whoComesBackIsWaitedForAgainAndMayAnswer() {
        TestTable table = TestTable.begun(2).move(1, 2).play(new Command.Lose(2)).answer(1, true);
        table.later(2).play(new Command.Return(2)).later(5);
        assertThat(table.refusal(stopWaiting(table))).isEqualTo(Refusal.NOT_NOW);
        assertThat(table.answer(2, true).brought(Revealed.class)).isTrue();
        assertThat(table.figures(2).good()).isEqualTo(1);
    }

    @Test
    void anAnswerGivenBeforeTheConnectionWasLostCounts() {
        TestTable table = TestTable.begun(2).move(1, 2).answer(2, true).play(new Command.Lose(2));
        assertThat(table.answer(1, true).brought(Revealed.class)).isTrue();
        assertThat(table.figures(2).good()).isEqualTo(1);
    }

    @Test
    void oneWhoHasAnsweredAndLeftTheLineKeepsNobodyWaiting() {
        TestTable table = TestTable.begun(3).move(1, 2).play(new Command.Lose(2));
        table.later(2).answer(3, true).answer(1, true).play(new Command.Lose(3));
        assertThat(table.game.due(new Pauses(Duration.ZERO, Rules.REST)).orElseThrow().at())
                .isEqualTo(TestTable.START.plusSeconds(3));
    }

    @Test
    void whenAllAreAwayTheQuestionPasses() {
        TestTable table = TestTable.begun(2).move(1, 2);
        table.play(new Command.Lose(1)).later(1).play(new Command.Lose(2)).later(3);
        assertThat(table.play(stopWaiting(table)).brought(Revealed.class)).isTrue();
        assertThat(table.game.seat(1).attendance().lates()).isEqualTo(1);
        assertThat(table.game.seat(2).attendance().lates()).isZero();
    }

    @Test
    void whoLetThreeQuestionsPassIsNotWaitedFor() {
        TestTable table = letPass(3);
        assertThat(table.move(1, 2).answer(1, false).brought(Revealed.class)).isTrue();
    }

    @Test
    void whoLetTwoPassIsWaitedFor() {
        TestTable table = letPass(2);
        assertThat(table.move(1, 2).answer(1, false).brought(Revealed.class)).isFalse();
    }

    /** Seat 2 of two lets so many of the other's questions pass. */
    private static TestTable letPass(int questions) {
        TestTable table = TestTable.begun(2);
        for (int i = 0; i < questions; i++) {
            table.move(1, 2).answer(1, true).timeUp().turnOf(1);
        }
        return table;
    }

    @Test
    void whoIsNotWaitedForMayStillAnswerAndThenIsAgain() {
        TestTable table = letPass(3).move(1, 2).answer(2, true).answer(1, true);
        assertThat(table.figures(2).good()).isEqualTo(1);
        table.turnOf(1).move(1, 2).answer(1, true);
        assertThat(table.phase()).isEqualTo(Phase.ANSWER);
    }

    @Test
    void oneAnswerBreaksTheRowOfQuestionsLetPass() {
        TestTable table = letPass(2).move(1, 2).answers(true, false).turnOf(1);
        table.move(1, 2).answer(1, true).timeUp().turnOf(1);
        assertThat(table.move(1, 2).answer(1, true).brought(Revealed.class)).isFalse();
    }

    @Test
    void onesOwnQuestionIsWaitedForAllTheSame() {
        TestTable table = letPass(3).turnOf(2).move(2, 2).answer(1, true);
        assertThat(table.brought(Revealed.class)).isFalse();
        assertThat(table.answer(2, true).brought(Revealed.class)).isTrue();
    }

    @Test
    void comingBackIsWaitedForAgain() {
        TestTable table = letPass(3).play(new Command.Lose(2)).play(new Command.Return(2));
        assertThat(table.move(1, 2).answer(1, true).brought(Revealed.class)).isFalse();
    }
}
