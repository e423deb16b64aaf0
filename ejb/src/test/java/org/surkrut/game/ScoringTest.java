package org.surkrut.game;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.surkrut.game.Event.Revealed;
import org.surkrut.game.Event.Score;

/** Points, and the figures of right and wrong answers. */
class ScoringTest {
    private static TestTable asking(int square) {
        return TestTable.begun(2).move(1, square);
    }

    @Test
    void rightOnOnesOwnQuestionIsTen() {
        assertThat(asking(2).answers(true, false).figures(1).points()).isEqualTo(10);
    }

    @Test
    void anIngredientIsThirtyMore() {
        assertThat(asking(8).answers(true, false).figures(1).points()).isEqualTo(40);
    }

    @Test
    void theFinalQuestionIsFiftyMore() {
        TestTable table = TestTable.begun(2).give(1, 1, 2, 3, 4, 5).move(1, 0).answers(true, true);
        assertThat(table.figures(1).points()).isEqualTo(60);
    }

    @Test
    void rightOnAnothersQuestionIsTwo() {
        TestTable table = asking(8).answers(false, true);
        assertThat(table.figures(2).points()).isEqualTo(2);
        assertThat(table.figures(2).ingredientCount()).isZero();
    }

    @Test
    void wrongIsNothing() {
        TestTable table = asking(8).answers(false, false);
        assertThat(table.figures(1).points()).isZero();
        assertThat(table.figures(2).points()).isZero();
    }

    @Test
    void pointsAddUp() {
        TestTable table = asking(8).answers(true, true).move(1, 2).answers(true, true);
        assertThat(table.figures(1).points()).isEqualTo(50);
        assertThat(table.figures(2).points()).isEqualTo(4);
    }

    @Test
    void everyQuestionCountsForEveryPlayerAsRightOrWrong() {
        TestTable table = TestTable.begun(3).move(1, 2).answer(1, true).answer(3, false).timeUp();
        table.move(1, 4).answers(false, true, true);
        assertThat(table.game.seats())
                .extracting(s -> s.figures().good() + "+" + s.figures().bad())
                .containsExactly("1+1", "1+1", "1+1");
        assertThat(table.figures(2).tallies().get(1)).isEqualTo(new Figures.Tally(1, 0));
        assertThat(table.figures(2).tallies().get(2)).isEqualTo(new Figures.Tally(1, 1));
    }

    @Test
    void theRevealCarriesTheFactsOfEachSeat() {
        TestTable table = asking(8).bretzels(2, 3);
        int right = table.game.turn().asked().right();
        assertThat(table.answers(true, true).only(Revealed.class).scores())
                .containsExactly(
                        new Score(1, right, true, 40, 2, 0), new Score(2, right, true, 2, 0, 4));
    }
}
