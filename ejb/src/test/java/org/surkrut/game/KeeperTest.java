package org.surkrut.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.surkrut.game.Event.Actor;
import org.surkrut.game.Event.Answered;
import org.surkrut.game.Event.Drawn;
import org.surkrut.game.Event.Ended;
import org.surkrut.game.Event.Moved;
import org.surkrut.game.Event.PresenceChanged;
import org.surkrut.game.Event.Purpose;
import org.surkrut.game.Event.Revealed;
import org.surkrut.game.Event.Rolled;

/** Seat keepers and bots: what they do, how well, and how a player takes the seat back. */
class KeeperTest {
    /** Seat 1 is kept, seat 2 a person's. */
    private static TestTable kept() {
        return TestTable.begun(2).force(new PresenceChanged(1, Presence.REPLACED, TestTable.START));
    }

    @Test
    void aKeeperRollsChoosesAndAnswers() {
        TestTable table = kept().keep();
        assertThat(table.only(Rolled.class).by()).isEqualTo(Actor.KEEPER);
        assertThat(table.keep().only(Moved.class).by()).isEqualTo(Actor.KEEPER);
        table = kept().move(1, 2).keep();
        assertThat(table.only(Answered.class).by()).isEqualTo(Actor.KEEPER);
        assertThat(table.refusal(new Command.Keep(null))).isEqualTo(Refusal.NOT_NOW);
    }

    @Test
    void allKeptSeatsAnswerAtOnceAndTheLastAnswerReveals() {
        TestTable table = TestTable.begun(1, 1, 2, 3).move(1, 2).keep();
        assertThat(table.all(Answered.class)).extracting(Answered::seat).containsExactly(2, 3, 4);
        assertThat(table.answer(1, true).brought(Revealed.class)).isTrue();

        table = TestTable.begun(1, 1, 2).move(1, 2).answer(1, true).keep();
        assertThat(table.brought(Revealed.class)).isTrue();
    }

    @Test
    void aKeeperIsNotDueWhereNothingIsItsToDo() {
        TestTable table = TestTable.begun(1, 1);
        assertThat(table.refusal(new Command.Keep(null))).isEqualTo(Refusal.NOT_NOW);
        assertThat(table.game.due(new Pauses(Duration.ZERO, Rules.REST)).orElseThrow().command())
                .isInstanceOf(Command.TimeUp.class);
    }

    @Test
    void aKeeperActsAfterItsPause() {
        TestTable table = kept();
        Instant at = table.game.phase().at().plusSeconds(2);
        assertThat(table.game.due(new Pauses(Duration.ofSeconds(2), Rules.REST)))
                .contains(new Schedule.Due(at, new Command.Keep(table.game.phase().number())));
    }

    @ParameterizedTest
    @CsvSource({"1,45", "2,60", "3,75"})
    void aBotIsAsGoodAsItsLevel(int level, int percent) {
        assertRight(TestTable.begun(1, level), percent);
    }

    /** Seat 2's keeper answers right on a draw below that of 100, and on no other. */
    private static void assertRight(TestTable table, int percent) {
        for (int drawn : new int[] {0, percent - 1, percent, 99}) {
            table.turnOf(1).move(1, 2).chance(100, drawn).keep();
            int answer = table.only(Answered.class).answer();
            assertThat(answer == table.game.turn().asked().right()).isEqualTo(drawn < percent);
            assertThat(table.all(Drawn.class).get(0).purpose()).isEqualTo(Purpose.KEEPER_RIGHT);
            table.force(new Revealed(1, List.of()));
        }
    }

    private static TestTable replaced(int right, int wrong) {
        TestTable table = TestTable.begun(2);
        for (int i = 0; i < right + wrong; i++) {
            table.turnOf(1).move(1, 2).answers(false, i < right);
        }
        return table.force(new PresenceChanged(2, Presence.REPLACED, TestTable.START));
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,50", "1,0,50", "2,0,50", "0,2,50", "3,0,100", "0,3,0", "2,1,66", "1,3,25", "4,3,57"
    })
    void aSeatKeeperIsAsGoodAsItsPlayerWasInThisGame(int right, int wrong, int percent) {
        assertThat(replaced(right, wrong).game.seat(2).keeperPercent()).isEqualTo(percent);
    }

    @Test
    void aSeatKeeperAnswersThatOften() {
        assertRight(replaced(2, 1), 66);
    }

    @Test
    void theKeepersOwnAnswersAndUnansweredQuestionsAreNotThePlayers() {
        TestTable table = replaced(2, 1).turnOf(1).move(1, 2).keep().answer(1, false);
        assertThat(table.game.seat(2).attendance())
                .extracting(Attendance::given, Attendance::right)
                .containsExactly(3, 2);
        table.play(new Command.Return(2)).turnOf(1).move(1, 2).timeUp();
        assertThat(table.game.seat(2).keeperPercent()).isEqualTo(66);
    }

    @Test
    void aWrongAnswerIsEitherOfTheTwoWrongOnes() {
        for (int drawn = 0; drawn < 2; drawn++) {
            TestTable table = TestTable.begun(1, 1);
            table.move(1, 2);
            int right = table.game.turn().asked().right();
            // The draws of this seed that come to wrong, and then to that one.
            long k = table.game.draws();
            while (value(k, 100) < 45 || value(k + 1, 2) != drawn) {
                k++;
            }
            table.force(new Drawn(k - 1, 2, 0, Purpose.KEEPER_WRONG)).keep();
            List<Integer> wrong = List.of(right == 1 ? 2 : 1, right == 3 ? 2 : 3);
            assertThat(table.only(Answered.class).answer()).isEqualTo(wrong.get(drawn));
        }
    }

    private static int value(long k, int n) {
        return Chance.choose(TestTable.SEED, k, n, Purpose.ROLL).value();
    }

    @ParameterizedTest
    @CsvSource({
        "0,5,1", "1,6,7", "12,3,15", "12,4,8", "30,1,29", "19,6,13",
    })
    void aKeeperMovesTowardTheNearestThingLacking(int from, int value, int square) {
        assertThat(choice(kept().put(1, from), value)).isEqualTo(square);
    }

    private static int choice(TestTable table, int value) {
        return table.roll(1, value).keep().only(Moved.class).square();
    }

    @Test
    void whatTheSeatHasIsNoGoal() {
        assertThat(choice(kept().give(1, 3).put(1, 12), 3)).isEqualTo(9);
        assertThat(choice(kept().give(1, 1, 2, 3, 4).put(1, 0), 5)).isEqualTo(29);
    }

    @Test
    void withAllFiveAKeeperMakesForThePot() {
        TestTable table = kept().give(1, 1, 2, 3, 4, 5);
        assertThat(choice(table.put(1, 1), 3)).isEqualTo(38);
        assertThat(choice(table.turnOf(1).put(1, 38), 5)).isZero();
    }

    @Test
    void aKeeperStaysOnWhatItLacksWhereThatIsAllowed() {
        TestTable table = TestTable.begun(3);
        table.force(new PresenceChanged(1, Presence.GONE, TestTable.START)).put(1, 8);
        assertThat(choice(table, 2)).isEqualTo(8);
    }

    @Test
    void aPlayerTakesTheSeatBack() {
        TestTable table = kept().play(new Command.Return(1));
        assertThat(table.only(PresenceChanged.class).presence()).isEqualTo(Presence.PRESENT);
        assertThat(table.refusal(new Command.Keep(null))).isEqualTo(Refusal.NOT_NOW);
        assertThat(table.roll(1).only(Rolled.class).by()).isEqualTo(Actor.PLAYER);
    }

    @Test
    void whoTakesTheSeatBackHasAllThreeChancesAgain() {
        TestTable table = TestTable.begun(2);
        while (table.game.seat(1).isInPlay()) {
            table.turnOf(1).timeUp();
        }
        table.play(new Command.Return(1)).turnOf(1).timeUp().timeUp();
        assertThat(table.game.seat(1).presence()).isEqualTo(Presence.PRESENT);
    }

    @Test
    void whoLeavesForGoodIsPlayedByAKeeperAndDoesNotComeBack() {
        TestTable table = TestTable.begun(2).play(new Command.Leave(1));
        assertThat(table.last)
                .containsExactly(new PresenceChanged(1, Presence.GONE, TestTable.START));
        assertThat(table.refusal(new Command.Return(1))).isEqualTo(Refusal.NOT_NOW);
        assertThat(table.play(new Command.Lose(1)).last).isEmpty();
        assertThat(table.play(new Command.Leave(1)).last).isEmpty();
        assertThat(table.keep().only(Rolled.class).by()).isEqualTo(Actor.KEEPER);
    }

    @Test
    void oneCanLeaveWhileAbsentOrReplaced() {
        TestTable table = kept().play(new Command.Lose(2)).play(new Command.Leave(2));
        assertThat(table.only(PresenceChanged.class).presence()).isEqualTo(Presence.GONE);
        assertThat(table.play(new Command.Leave(1)).only(Ended.class).saved()).isFalse();
    }

    @Test
    void withNoHumanLeftTheGameEndsUnsaved() {
        TestTable table = TestTable.begun(2, 3).play(new Command.Leave(2));
        assertThat(table.game.isOver()).isFalse();
        Ended ended = table.play(new Command.Leave(1)).only(Ended.class);
        assertThat(ended.saved()).isFalse();
        assertThat(ended.ranking()).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void theGameMayEndSoDuringTheOrderRollsToo() {
        TestTable table = TestTable.launched(1, 1).play(new Command.Leave(1));
        assertThat(table.only(Ended.class).saved()).isFalse();
    }

    @Test
    void aBotPlaysAWholeGameWithAPlayerWhoOnlyWaits() {
        TestTable table = TestTable.begun(1, 3).turnOf(2);
        for (int i = 0; i < 400 && !table.game.isOver(); i++) {
            Schedule.Due due =
                    table.game.due(new Pauses(Duration.ofSeconds(1), Rules.REST)).orElseThrow();
            table.now = due.at().isAfter(table.now) ? due.at() : table.now;
            table.play(due.command());
            if (table.game.isResting()) {
                table.play(new Command.Return(1));
            }
        }
        assertThat(table.game.isOver()).isTrue();
        assertThat(table.game.ranking()).startsWith(2);
    }
}
