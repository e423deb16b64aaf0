package org.surkrut.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whom a question measures, told from the events of a game. */
class AskingTest {
    private static Asking last(TestTable table) {
        List<Asking> all = Asking.of(table.events);
        return all.get(all.size() - 1);
    }

    @Test
    void allWhoAnswerAreMeasured() {
        TestTable table = TestTable.begun(3).move(1, 2);
        int question = table.game.turn().asked().question();
        table.answers(true, false, true);

        assertThat(last(table))
                .isEqualTo(
                        new Asking(
                                question,
                                List.of(1L, 2L, 3L),
                                Map.of(1L, true, 2L, false, 3L, true)));
    }

    @Test
    void theQuestionsComeInTheirOrder() {
        TestTable table = TestTable.begun(2).move(1, 2).answers(true, true);
        table.move(1, 9).answers(false, true);

        assertThat(Asking.of(table.events))
                .extracting(Asking::question)
                .containsExactlyElementsOf(table.game.used());
    }

    @Test
    void whoIsThereAndLetsTheTimePassIsWrong() {
        TestTable table = TestTable.begun(2).move(1, 2).answer(1, true).timeUp();

        assertThat(last(table).answers()).isEqualTo(Map.of(1L, true, 2L, false));
    }

    @Test
    void whoIsAwayIsNotMeasured() {
        TestTable table = TestTable.begun(2).move(1, 2).play(new Command.Lose(2));
        table.answer(1, false).timeUp();

        assertThat(last(table).answers()).isEqualTo(Map.of(1L, false));
        assertThat(last(table).accounts()).containsExactly(1L, 2L);
    }

    @Test
    void whoComesBackInTheMidstOfItHasNotHadTheTime() {
        TestTable table = TestTable.begun(2).play(new Command.Lose(2)).move(1, 2).later(5);
        table.play(new Command.Return(2)).answer(1, true).timeUp();

        assertThat(last(table).answers()).isEqualTo(Map.of(1L, true));
    }

    @Test
    void anAnswerGivenBeforeTheConnectionWasLostCounts() {
        TestTable table = TestTable.begun(2).move(1, 2).answer(2, true).play(new Command.Lose(2));
        table.answer(1, true);

        assertThat(last(table).answers()).isEqualTo(Map.of(1L, true, 2L, true));
    }

    @Test
    void whoHasLetTooMuchPassIsNotMeasuredByWhatNobodyWaitsFor() {
        TestTable table = TestTable.begun(2);
        for (int i = 0; i < Rules.MISSED_UNTIL_IGNORED; i++) {
            table.turnOf(1).move(1, 2).answer(1, false).timeUp();
        }
        table.turnOf(1).move(1, 2).answer(1, true);

        assertThat(last(table).answers()).isEqualTo(Map.of(1L, true));
    }

    @Test
    void botsAndSeatKeepersAreNotMeasured() {
        TestTable table = TestTable.begun(3, 2);
        table.force(new Event.PresenceChanged(2, Presence.REPLACED, table.now));
        table.play(new Command.Leave(3)).turnOf(1).move(1, 2).answer(1, true).keep();

        assertThat(last(table).answers()).isEqualTo(Map.of(1L, true));
        assertThat(last(table).accounts()).containsExactly(1L);
    }

    @Test
    void anOpenQuestionOfAnAbandonedGameMeasuresNobody() {
        TestTable table = TestTable.begun(2).move(1, 2).answer(1, true);
        table.play(new Command.Leave(1)).play(new Command.Leave(2));

        assertThat(last(table).answers()).isEmpty();
        assertThat(last(table).accounts()).containsExactly(1L, 2L);
    }
}
