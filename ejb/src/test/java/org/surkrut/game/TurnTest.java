package org.surkrut.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.surkrut.game.Event.Actor;
import org.surkrut.game.Event.Asked;
import org.surkrut.game.Event.Moved;
import org.surkrut.game.Event.PhaseBegan;
import org.surkrut.game.Event.Rolled;
import org.surkrut.game.Event.TurnBegan;

/** Rules 2, 3 and 6: roll, choose, roll again, up to two questions a turn. */
class TurnTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void aRollOffersTheSquaresThatManyStepsAway(int value) {
        TestTable table = TestTable.begun(2).put(1, 12).roll(1, value);
        assertThat(table.only(Rolled.class))
                .isEqualTo(
                        new Rolled(
                                1,
                                value,
                                List.copyOf(PlainBoard.reach(12, value, false)),
                                Actor.PLAYER));
        assertThat(table.game.phase())
                .isEqualTo(new PhaseBegan(Phase.CHOOSE, 1, 20, 4, TestTable.START));
    }

    @Test
    void withoutAllFiveOneDoesNotStopOnTheCentreInPassing() {
        TestTable table = TestTable.begun(2).give(1, 1, 2, 3, 4).put(1, 39).roll(1, 3);
        assertThat(table.game.turn().squares()).doesNotContain(0);
    }

    @Test
    void withAllFiveOneMayStopOnTheCentreInPassing() {
        TestTable table = TestTable.begun(2).give(1, 1, 2, 3, 4, 5).put(1, 39).roll(1, 3);
        assertThat(table.game.turn().squares()).containsExactly(0, 36, 42, 46, 50, 54);
    }

    @Test
    void thePawnGoesWhereItWasSent() {
        TestTable table = TestTable.begun(2).roll(1, 5).choose(1, 22);
        assertThat(table.only(Moved.class)).isEqualTo(new Moved(1, 22, Actor.PLAYER));
        assertThat(table.game.seat(1).square()).isEqualTo(22);
        assertThat(table.game.seat(2).square()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 36, -1, 56, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aSquareThatIsNotOfferedIsNoChoice(int square) {
        TestTable table = TestTable.begun(2).roll(1, 5);
        assertThat(table.refusal(new Command.Choose(1, square, null)))
                .isEqualTo(Refusal.NOT_A_CHOICE);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 10, 13, 17, 20, 24, 27, 31, 34})
    void aRollAgainSquareAsksNothing(int square) {
        TestTable table = TestTable.begun(2).move(1, square);
        assertThat(table.brought(Asked.class)).isFalse();
        assertThat(table.phase()).isEqualTo(Phase.ROLL);
        assertThat(table.game.turn().seat()).isEqualTo(1);
        assertThat(table.game.turn().questions()).isZero();
    }

    @Test
    void rollAgainSquaresMayComeAnyNumberOfTimesBeforeTwoQuestions() {
        TestTable table = TestTable.begun(2);
        for (int square : List.of(3, 6, 3, 10, 13)) {
            table.move(1, square);
        }
        table.move(1, 2).answers(true, true).move(1, 3).move(1, 2).answers(true, true);
        assertThat(table.game.turn().seat()).isEqualTo(2);
    }

    @Test
    void rightLeadsToAnotherRollOfTheSamePlayer() {
        TestTable table = TestTable.begun(2).move(1, 2).answers(true, false);
        assertThat(table.brought(TurnBegan.class)).isFalse();
        assertThat(table.game.phase().phase()).isEqualTo(Phase.ROLL);
        assertThat(table.game.phase().seat()).isEqualTo(1);
    }

    @Test
    void twoQuestionsEndATurnThoughBothWereRight() {
        TestTable table = TestTable.begun(2).move(1, 2).answers(true, false).move(1, 4);
        table.answers(true, false);
        assertThat(table.only(TurnBegan.class)).isEqualTo(new TurnBegan(2, 1));
    }

    @Test
    void wrongEndsTheTurn() {
        TestTable table = TestTable.begun(2).move(1, 2).answers(false, true);
        assertThat(table.only(TurnBegan.class)).isEqualTo(new TurnBegan(2, 1));
        assertThat(table.game.phase().seat()).isEqualTo(2);
    }

    @Test
    void tooLateEndsTheTurn() {
        TestTable table = TestTable.begun(2).move(1, 2).answer(2, true).timeUp();
        assertThat(table.only(TurnBegan.class)).isEqualTo(new TurnBegan(2, 1));
    }

    @Test
    void afterTheLastInOrderTheNextRoundBegins() {
        TestTable table = TestTable.begun(2).turnOf(2).move(2, 2).answers(true, false);
        assertThat(table.only(TurnBegan.class)).isEqualTo(new TurnBegan(1, 2));
    }

    @Test
    void anotherPlayersMovesAreRefusedInEveryPhase() {
        TestTable table = TestTable.begun(2);
        othersAreRefused(table);
        othersAreRefused(table.roll(1, 1));
        othersAreRefused(table.choose(1, 39));
    }

    private static void othersAreRefused(TestTable table) {
        for (Command command :
                List.of(
                        new Command.Roll(2, null),
                        new Command.Choose(2, 39, null),
                        new Command.Choose(2, 99, null),
                        new Command.Jump(2, 1, null),
                        new Command.Jump(2, 99, null))) {
            assertThat(table.refusal(command)).isEqualTo(Refusal.NOT_YOUR_TURN);
        }
    }

    @Test
    void onesOwnMovesAreRefusedInTheWrongPhase() {
        TestTable table = TestTable.begun(2);
        assertThat(table.refusal(new Command.Choose(1, 39, null))).isEqualTo(Refusal.NOT_NOW);
        assertThat(table.refusal(new Command.Answer(1, 1, null))).isEqualTo(Refusal.NOT_NOW);
        table.roll(1, 1);
        assertThat(table.refusal(new Command.Roll(1, null))).isEqualTo(Refusal.NOT_NOW);
        assertThat(table.refusal(new Command.Jump(1, 1, null))).isEqualTo(Refusal.NOT_NOW);
        assertThat(table.refusal(new Command.Answer(2, 1, null))).isEqualTo(Refusal.NOT_NOW);
        table.choose(1, 39);
        assertThat(table.refusal(new Command.Roll(1, null))).isEqualTo(Refusal.NOT_NOW);
        assertThat(table.refusal(new Command.Choose(1, 39, null))).isEqualTo(Refusal.NOT_NOW);
        assertThat(table.refusal(new Command.Jump(1, 1, null))).isEqualTo(Refusal.NOT_NOW);
    }
}
