package org.surkrut.game;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.surkrut.game.Event.Asked;
import org.surkrut.game.Event.Moved;

/** Rule 7: ingredients, won once, and another try without leaving the square. */
class IngredientTest {
    @ParameterizedTest
    @CsvSource({"1,1", "8,2", "15,3", "22,4", "29,5"})
    void rightOnAnIngredientSquareWinsItsIngredient(int square, int category) {
        TestTable table = TestTable.begun(2).move(1, square).answers(true, true);
        assertThat(table.figures(1).has(category)).isTrue();
        assertThat(table.figures(1).ingredientCount()).isEqualTo(1);
        assertThat(table.figures(2).ingredientCount()).isZero();
    }

    @Test
    void wrongWinsNothing() {
        TestTable table = TestTable.begun(2).move(1, 8).answers(false, true);
        assertThat(table.figures(1).ingredientCount()).isZero();
    }

    @Test
    void rightOnAnotherSquareOfTheCategoryWinsNone() {
        TestTable table = TestTable.begun(2).move(1, 2).answers(true, true);
        assertThat(table.figures(1).ingredientCount()).isZero();
    }

    @Test
    void anIngredientIsWonOnce() {
        TestTable table = TestTable.begun(2).move(1, 8).answers(true, true).turnOf(1);
        int points = table.figures(1).points();
        table.move(1, 8).answers(true, true);
        assertThat(table.figures(1).ingredientCount()).isEqualTo(1);
        assertThat(table.figures(1).points() - points).isEqualTo(10);
    }

    @Test
    void withThreePlayersOneMayStayAndTryAgain() {
        TestTable table = TestTable.begun(3).move(1, 8).answers(false, true, true);
        table.turnOf(1).roll(1, 1);
        assertThat(table.game.turn().squares()).containsExactly(7, 8, 9, 40);
        table.choose(1, 8);
        assertThat(table.only(Moved.class).square()).isEqualTo(8);
        assertThat(table.only(Asked.class).category()).isEqualTo(2);
        assertThat(table.answers(true, true, true).figures(1).has(2)).isTrue();
    }

    @Test
    void oneMayStayAgainAndAgain() {
        TestTable table = TestTable.begun(3).move(1, 8);
        for (int i = 0; i < 4; i++) {
            table.answers(false, true, true).turnOf(1).roll(1, 6).choose(1, 8);
        }
        assertThat(table.phase()).isEqualTo(Phase.ANSWER);
    }

    @Test
    void withTwoPlayersOneMayNotStay() {
        TestTable table = TestTable.begun(2).put(1, 8).roll(1, 1);
        assertThat(table.game.turn().squares()).containsExactly(7, 9, 40);
    }

    @Test
    void botsCountAsPlayersHere() {
        TestTable table = TestTable.begun(1, 1, 1).put(1, 8).roll(1, 1);
        assertThat(table.game.turn().squares()).contains(8);
    }

    @Test
    void oneMayNotStayForWhatOneHas() {
        TestTable table = TestTable.begun(3).give(1, 2).put(1, 8).roll(1, 1);
        assertThat(table.game.turn().squares()).containsExactly(7, 9, 40);
    }

    @Test
    void onlyTheTurnsFirstRollMayStay() {
        TestTable table = TestTable.begun(3).move(1, 10).roll(1, 2);
        assertThat(table.game.turn().squares()).containsExactly(8, 12);
        table.choose(1, 12).answers(true, true, true);
        assertThat(table.phase()).isEqualTo(Phase.ROLL);
        table.force(new Moved(1, 8, Event.Actor.PLAYER)).roll(1, 1);
        assertThat(table.game.turn().squares()).containsExactly(7, 9, 40);
    }

    @ParameterizedTest
    @CsvSource({"0", "2", "3", "36"})
    void noOtherSquareLetsOneStay(int square) {
        TestTable table = TestTable.begun(3).put(1, square).roll(1, 1);
        assertThat(table.game.turn().squares()).doesNotContain(square);
    }
}
