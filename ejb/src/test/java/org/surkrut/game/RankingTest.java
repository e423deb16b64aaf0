package org.surkrut.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.surkrut.game.Event.Asked;
import org.surkrut.game.Event.Finished;
import org.surkrut.game.Event.OrderSettled;
import org.surkrut.game.Event.Revealed;
import org.surkrut.game.Event.Score;

/** Rule 11: finished; ingredients; points; right; fewer wrong; later in the order of play. */
class RankingTest {
    private static final List<String> TEXTS = List.of("a", "b", "c");

    /** Scores that never were, to set one figure at a time. */
    private static TestTable score(TestTable table, int seat, boolean right, int points, int won) {
        Score score = new Score(seat, right ? 1 : 2, right, points, won, 0);
        return table.force(
                new Asked(seat, 9, 1, false, "?", TEXTS, 1), new Revealed(1, List.of(score)));
    }

    @Test
    void whoHasFinishedIsBeforeWhoHasNot() {
        TestTable table = TestTable.begun(3).force(new Finished(2));
        score(table, 1, true, 500, 1);
        assertThat(table.game.ranking()).containsExactly(2, 1, 3);
    }

    @Test
    void ingredientsAreBeforePoints() {
        TestTable table = TestTable.begun(2);
        score(table, 1, true, 500, 0);
        score(table, 2, true, 10, 3);
        assertThat(table.game.ranking()).containsExactly(2, 1);
    }

    @Test
    void pointsAreBeforeRightAnswers() {
        TestTable table = TestTable.begun(2);
        score(table, 1, true, 1, 0);
        score(table, 1, true, 1, 0);
        score(table, 2, false, 3, 0);
        assertThat(table.game.ranking()).containsExactly(2, 1);
    }

    @Test
    void rightAnswersAreBeforeFewerWrongOnes() {
        TestTable table = TestTable.begun(2);
        score(table, 1, true, 0, 0);
        score(table, 1, false, 0, 0);
        assertThat(table.game.ranking()).containsExactly(1, 2);
    }

    @Test
    void fewerWrongAnswersAreBeforeThePlaceInTheOrder() {
        TestTable table = TestTable.begun(2);
        score(table, 2, false, 0, 0);
        assertThat(table.game.ranking()).containsExactly(1, 2);
    }

    @Test
    void allElseEqualWhoPlaysLaterIsBefore() {
        assertThat(TestTable.begun(3).game.ranking()).containsExactly(3, 2, 1);
        TestTable table = TestTable.launched(3).force(new OrderSettled(List.of(3, 1, 2)));
        assertThat(table.game.ranking()).containsExactly(2, 1, 3);
    }

    @Test
    void amongThoseWhoHaveFinishedTheRestDecides() {
        TestTable table = TestTable.begun(3).force(new Finished(1), new Finished(2));
        score(table, 1, true, 5, 0);
        assertThat(table.game.ranking()).containsExactly(1, 2, 3);
    }

    @Test
    void thereIsARankingBeforeTheOrderIsSettledToo() {
        assertThat(TestTable.launched(4).game.ranking()).containsExactlyInAnyOrder(1, 2, 3, 4);
    }
}
