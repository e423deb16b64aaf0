package org.surkrut.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.surkrut.game.Event.Actor;
import org.surkrut.game.Event.OrderRolled;
import org.surkrut.game.Event.OrderSettled;
import org.surkrut.game.Event.PhaseBegan;
import org.surkrut.game.Event.RollOff;
import org.surkrut.game.Event.TurnBegan;

/** Rule 1: everyone rolls, highest first; those who tie for a place roll again for it. */
class OrderTest {
    @Test
    void everyoneOwesARollAtFirstAndStandsOnTheCentre() {
        TestTable table = TestTable.launched(3);
        assertThat(table.only(RollOff.class).seats()).containsExactly(1, 2, 3);
        assertThat(table.game.phase())
                .isEqualTo(new PhaseBegan(Phase.ORDER, 0, 15, 1, TestTable.START));
        assertThat(table.game.seats()).extracting(Seat::square).containsOnly(0);
    }

    @Test
    void highestRollPlaysFirst() {
        TestTable table = TestTable.launched(3).roll(1, 2).roll(2, 6).roll(3, 3);
        assertThat(table.only(OrderSettled.class).order()).containsExactly(2, 3, 1);
        assertThat(table.only(TurnBegan.class)).isEqualTo(new TurnBegan(2, 1));
        assertThat(table.game.phase())
                .isEqualTo(new PhaseBegan(Phase.ROLL, 2, 15, 2, TestTable.START));
    }

    @Test
    void rollsComeInAnyOrderOfSeats() {
        TestTable table = TestTable.launched(3).roll(3, 1).roll(1, 5).roll(2, 3);
        assertThat(table.game.order()).containsExactly(1, 2, 3);
    }

    @Test
    void tiesRollAgainGroupByGroupUntilNoneIsLeft() {
        TestTable table = TestTable.launched(5).roll(1, 6).roll(2, 3).roll(3, 6).roll(4, 3);
        table.roll(5, 1);
        assertThat(table.only(RollOff.class).seats()).containsExactly(1, 2, 3, 4);
        assertThat(table.refusal(new Command.Roll(5, null))).isEqualTo(Refusal.NOT_NOW);

        table.roll(1, 2).roll(2, 5).roll(3, 4).roll(4, 5);
        assertThat(table.only(RollOff.class).seats()).containsExactly(2, 4);
        assertThat(table.game.phase().number()).isEqualTo(3);

        table.roll(2, 1).roll(4, 6);
        assertThat(table.game.order()).containsExactly(3, 1, 4, 2, 5);
    }

    @Test
    void aRollOffNeverLiftsAnyoneOverThoseWhoRolledMore() {
        TestTable table = TestTable.launched(3).roll(1, 4).roll(2, 3).roll(3, 3);
        table.roll(2, 6).roll(3, 5);
        assertThat(table.game.order()).containsExactly(1, 2, 3);
    }

    @Test
    void allMayTieAgainAndAgain() {
        TestTable table = TestTable.launched(2);
        for (int value = 1; value <= 6; value++) {
            table.roll(1, value).roll(2, value);
            assertThat(table.only(RollOff.class).seats()).containsExactly(1, 2);
        }
        assertThat(table.roll(1, 1).roll(2, 2).game.order()).containsExactly(2, 1);
    }

    @Test
    void aSecondRollIsRefused() {
        TestTable table = TestTable.launched(2).roll(1, 3);
        assertThat(table.refusal(new Command.Roll(1, null))).isEqualTo(Refusal.NOT_NOW);
    }

    @Test
    void nothingElseIsToBeDoneBeforeTheOrderIsSettled() {
        TestTable table = TestTable.launched(2);
        for (int seat = 1; seat <= 2; seat++) {
            assertThat(table.refusal(new Command.Choose(seat, 1, null))).isEqualTo(Refusal.NOT_NOW);
            assertThat(table.refusal(new Command.Jump(seat, 1, null))).isEqualTo(Refusal.NOT_NOW);
            assertThat(table.refusal(new Command.Answer(seat, 1, null))).isEqualTo(Refusal.NOT_NOW);
        }
    }

    @Test
    void theClockRollsForWhoeverIsLate() {
        TestTable table = TestTable.launched(3).roll(2, 3).timeUp();
        assertThat(table.all(OrderRolled.class))
                .extracting(OrderRolled::seat)
                .containsExactly(1, 3);
        assertThat(table.all(OrderRolled.class))
                .extracting(OrderRolled::by)
                .containsOnly(Actor.CLOCK);
        assertThat(table.game.phase().number()).isEqualTo(2);
    }

    @Test
    void latenessHereIsNotCountedAsItIsNobodysTurn() {
        TestTable table = TestTable.launched(2).timeUp();
        while (table.phase() == Phase.ORDER) {
            table.timeUp();
        }
        assertThat(table.game.seats()).extracting(s -> s.attendance().lates()).containsOnly(0);
    }

    @Test
    void aBotRollsByItsKeeper() {
        TestTable table = TestTable.launched(1, 2).keep();
        assertThat(table.only(OrderRolled.class).seat()).isEqualTo(2);
        assertThat(table.only(OrderRolled.class).by()).isEqualTo(Actor.KEEPER);
        assertThat(table.refusal(new Command.Keep(1))).isEqualTo(Refusal.NOT_NOW);
        assertThat(table.game.opening().owing()).isEqualTo(List.of(1));
    }
}
