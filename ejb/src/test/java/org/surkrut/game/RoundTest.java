package org.surkrut.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.surkrut.game.Event.Ended;
import org.surkrut.game.Event.TurnBegan;

/** Rule 10: when a game ends. */
class RoundTest {
    /** That seat answers its final question right, everybody else wrong. */
    private static void finish(TestTable table, int seat) {
        table.turnOf(seat).give(seat, 1, 2, 3, 4, 5).move(seat, 0);
        for (Seat s : table.game.seats()) {
            table.answer(s.id(), s.id() == seat);
        }
    }

    private static TestTable fail(TestTable table, int seat) {
        table.move(seat, 2);
        table.game.seats().forEach(s -> table.answer(s.id(), false));
        return table;
    }

    @Test
    void theRoundIsPlayedOutOnceSomebodyHasFinished() {
        TestTable table = TestTable.begun(3);
        finish(table, 1);
        assertThat(table.only(TurnBegan.class)).isEqualTo(new TurnBegan(2, 1));
        assertThat(fail(table, 2).only(TurnBegan.class)).isEqualTo(new TurnBegan(3, 1));
        Ended ended = fail(table, 3).only(Ended.class);
        assertThat(ended.saved()).isTrue();
        assertThat(ended.ranking()).startsWith(1);
        assertThat(table.game.isOver()).isTrue();
    }

    @Test
    void whoFinishesLastInOrderEndsTheGameAtOnce() {
        TestTable table = TestTable.begun(2).turnOf(2);
        finish(table, 2);
        assertThat(table.only(Ended.class).ranking()).containsExactly(2, 1);
    }

    @Test
    void severalMayFinishInTheSameRound() {
        TestTable table = TestTable.begun(2);
        finish(table, 1);
        finish(table, 2);
        assertThat(table.only(Ended.class).saved()).isTrue();
        assertThat(table.game.seats()).allMatch(Seat::finished);
    }

    @Test
    void untilSomebodyHasFinishedRoundFollowsRound() {
        TestTable table = TestTable.begun(2);
        for (int round = 2; round <= 6; round++) {
            fail(table, 1);
            fail(table, 2);
            assertThat(table.only(TurnBegan.class)).isEqualTo(new TurnBegan(1, round));
        }
    }

    @Test
    void afterThirtyMinutesTheRoundInProgressIsTheLast() {
        TestTable table = TestTable.begun(2);
        table.now = TestTable.START.plus(Duration.ofMinutes(30));
        assertThat(fail(table, 1).only(TurnBegan.class).seat()).isEqualTo(2);
        assertThat(fail(table, 2).only(Ended.class).saved()).isTrue();
    }

    @Test
    void beforeThirtyMinutesItIsNot() {
        TestTable table = TestTable.begun(2).turnOf(2);
        table.now = TestTable.START.plus(Duration.ofMinutes(30)).minusMillis(1);
        assertThat(fail(table, 2).only(TurnBegan.class).round()).isEqualTo(2);
    }

    @Test
    void aBankThatWouldNotLastForOneMoreRoundMakesItTheLast() {
        TestTable table = TestTable.withDeck(5, 2);
        fail(table, 1);
        assertThat(fail(table, 2).only(Ended.class).saved()).isTrue();

        TestTable richer = TestTable.withDeck(6, 2);
        fail(richer, 1);
        assertThat(fail(richer, 2).brought(Ended.class)).isFalse();
    }

    @Test
    void nothingCanBeAskedOfAGameThatIsOver() {
        TestTable table = TestTable.begun(2).turnOf(2);
        finish(table, 2);
        assertThat(table.refusal(new Command.Roll(1, null))).isEqualTo(Refusal.NOT_NOW);
        assertThat(table.refusal(new Command.Roll(2, null))).isEqualTo(Refusal.NOT_NOW);
        assertThat(table.refusal(new Command.Leave(1))).isEqualTo(Refusal.NOT_NOW);
        assertThat(table.refusal(new Command.Lose(1))).isEqualTo(Refusal.NOT_NOW);
        assertThat(table.refusal(new Command.Restart())).isEqualTo(Refusal.NOT_NOW);
        assertThat(table.refusal(new Command.TimeUp(null))).isEqualTo(Refusal.NOT_NOW);
        assertThat(table.refusal(new Command.Abandon(Rules.REST))).isEqualTo(Refusal.NOT_NOW);
        assertThat(table.game.due(new Pauses(Duration.ZERO, Rules.REST))).isEmpty();
    }
}
