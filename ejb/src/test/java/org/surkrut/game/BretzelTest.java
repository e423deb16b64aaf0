package org.surkrut.game;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.surkrut.game.Event.Asked;
import org.surkrut.game.Event.BretzelsSpent;
import org.surkrut.game.Event.Drawn;
import org.surkrut.game.Event.Moved;
import org.surkrut.game.Event.Purpose;
import org.surkrut.game.Event.TurnBegan;

/** Rules 5 and 8: bretzels earned by the others, and what five of them buy. */
class BretzelTest {
    @Test
    void eachOtherPlayerWhoIsRightEarnsOne() {
        TestTable table = TestTable.begun(4).move(1, 2).answers(true, true, false, true);
        assertThat(table.game.seats())
                .extracting(s -> s.figures().bretzels())
                .containsExactly(0, 1, 0, 1);
    }

    @Test
    void theyAreEarnedTooWhenThePlayerIsWrong() {
        TestTable table = TestTable.begun(2).move(1, 2).answers(false, true);
        assertThat(table.figures(2).bretzels()).isEqualTo(1);
    }

    @Test
    void atMostFiveAreHeld() {
        TestTable table = TestTable.begun(2).bretzels(2, 4);
        table.move(1, 2).answers(true, true).turnOf(1).move(1, 2).answers(true, true);
        assertThat(table.figures(2).bretzels()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 15, 22, 29})
    void fiveBuyAJumpToTheCentreOrAnIngredientSquare(int square) {
        TestTable table = TestTable.begun(2).bretzels(1, 5).put(1, 33).jump(1, square);
        assertThat(table.only(BretzelsSpent.class)).isEqualTo(new BretzelsSpent(1, 0));
        assertThat(table.only(Moved.class).square()).isEqualTo(square);
        assertThat(table.game.seat(1).square()).isEqualTo(square);
        assertThat(table.figures(1).bretzels()).isZero();
        assertThat(table.brought(Asked.class)).isTrue();
        assertThat(table.all(Drawn.class)).extracting(Drawn::purpose).doesNotContain(Purpose.ROLL);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void fewerThanFiveBuyNothing(int held) {
        TestTable table = TestTable.begun(2).bretzels(1, held);
        assertThat(table.refusal(new Command.Jump(1, 8, null))).isEqualTo(Refusal.NOT_A_CHOICE);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 35, 36, 55, 56, -1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void noOtherSquareCanBeJumpedTo(int square) {
        TestTable table = TestTable.begun(2).bretzels(1, 5);
        assertThat(table.refusal(new Command.Jump(1, square, null)))
                .isEqualTo(Refusal.NOT_A_CHOICE);
        assertThat(table.figures(1).bretzels()).isEqualTo(5);
    }

    @Test
    void whoseTurnItIsAndThePhaseAreLookedAtBeforeTheChoice() {
        TestTable table = TestTable.begun(2).bretzels(1, 4).bretzels(2, 5);
        assertThat(table.refusal(new Command.Jump(2, 99, null))).isEqualTo(Refusal.NOT_YOUR_TURN);
        table.roll(1);
        assertThat(table.refusal(new Command.Jump(1, 99, null))).isEqualTo(Refusal.NOT_NOW);
    }

    @Test
    void onlyFiveAreSpent() {
        TestTable table = TestTable.begun(2).bretzels(1, 5).jump(1, 8).answers(true, true);
        assertThat(table.refusal(new Command.Jump(1, 15, null))).isEqualTo(Refusal.NOT_A_CHOICE);
    }

    @Test
    void aJumpMayStandForAnyRollOfTheTurn() {
        TestTable table = TestTable.begun(2).bretzels(1, 5).move(1, 2).answers(true, true);
        table.jump(1, 8).answers(true, true);
        assertThat(table.figures(1).has(2)).isTrue();
        assertThat(table.game.turn().seat()).isEqualTo(2);

        TestTable again = TestTable.begun(2).bretzels(1, 5).move(1, 3).jump(1, 8);
        assertThat(again.phase()).isEqualTo(Phase.ANSWER);
    }

    @Test
    void aJumpWinsTheIngredientLikeAnyMove() {
        TestTable table = TestTable.begun(2).bretzels(1, 5).jump(1, 29).answers(true, true);
        assertThat(table.figures(1).has(5)).isTrue();
        assertThat(table.figures(1).points()).isEqualTo(40);
        assertThat(table.phase()).isEqualTo(Phase.ROLL);
    }

    @Test
    void aJumpThatFailsEndsTheTurn() {
        TestTable table = TestTable.begun(2).bretzels(1, 5).jump(1, 29).answers(false, true);
        assertThat(table.only(TurnBegan.class).seat()).isEqualTo(2);
    }

    @Test
    void aJumpCountsAsTheTurnsFirstRoll() {
        TestTable table = TestTable.begun(3).bretzels(1, 5).jump(1, 8).answers(true, true, true);
        table.force(new Moved(1, 15, Event.Actor.PLAYER)).roll(1, 1);
        assertThat(table.game.turn().squares()).containsExactly(14, 16, 44);
    }

    @Test
    void aJumpIntoThePotWithAllFiveIsForTheFinalQuestion() {
        TestTable table = TestTable.begun(2).give(1, 1, 2, 3, 4, 5).bretzels(1, 5).put(1, 33);
        assertThat(table.jump(1, 0).only(Asked.class).last()).isTrue();
    }
}
