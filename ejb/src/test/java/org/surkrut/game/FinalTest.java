package org.surkrut.game;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.surkrut.game.Event.Asked;
import org.surkrut.game.Event.Drawn;
import org.surkrut.game.Event.Finished;
import org.surkrut.game.Event.PhaseBegan;
import org.surkrut.game.Event.Purpose;
import org.surkrut.game.Event.Rolled;
import org.surkrut.game.Event.TurnBegan;

/** Rule 9: the pot. */
class FinalTest {
    /** All five ingredients, one step from the centre; each category asked once, and right. */
    private static TestTable atThePot(int players) {
        return TestTable.begun(players).give(1, 1, 2, 3, 4, 5).put(1, 39);
    }

    private static Asked asked(TestTable table) {
        return table.roll(1, 1).choose(1, 0).only(Asked.class);
    }

    @Test
    void onTheCentreWithAllFiveComesTheFinalQuestion() {
        TestTable table = atThePot(2);
        assertThat(asked(table).last()).isTrue();
        assertThat(table.phase()).isEqualTo(Phase.ANSWER);
    }

    @Test
    void withFourTheCentreAsksAnOrdinaryQuestion() {
        TestTable table = TestTable.begun(2).give(1, 1, 2, 3, 4).put(1, 39);
        assertThat(asked(table).last()).isFalse();
        assertThat(table.answers(true, true).brought(Finished.class)).isFalse();
    }

    @Test
    void itIsOfTheCategoryWithTheLowestShareRight() {
        TestTable table = atThePot(2);
        table.tally(1, 2, false).tally(1, 4, false).tally(1, 4, false).put(1, 39);
        assertThat(asked(table).category()).isEqualTo(4);
        assertThat(table.all(Drawn.class))
                .extracting(Drawn::purpose)
                .doesNotContain(Purpose.FINAL_CATEGORY);
    }

    @Test
    void sharesAreComparedAndNotNumbers() {
        TestTable table = atThePot(2).tally(1, 1, false);
        for (int i = 0; i < 10; i++) {
            table.tally(1, 3, true).tally(1, 3, i % 4 == 0).tally(1, 5, true);
        }
        assertThat(table.figures(1).tallies().get(2)).isEqualTo(new Figures.Tally(21, 14));
        assertThat(asked(table.put(1, 39)).category()).isEqualTo(1);
    }

    @Test
    void anUntouchedCategoryCountsAsNothingRight() {
        TestTable table = TestTable.begun(2).tally(1, 1, false).tally(1, 2, true);
        assertThat(table.figures(1).worstCategories()).containsExactly(1, 3, 4, 5);
        assertThat(table.figures(2).worstCategories()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void equalSharesOfDifferentNumbersTie() {
        TestTable table = TestTable.begun(2);
        for (int category = 1; category <= 5; category++) {
            for (int i = 0; i < category; i++) {
                table.tally(1, category, true).tally(1, category, false).tally(1, category, false);
            }
        }
        assertThat(table.figures(1).worstCategories()).containsExactly(1, 2, 3, 4, 5);
        assertThat(table.tally(1, 5, true).figures(1).worstCategories())
                .containsExactly(1, 2, 3, 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5})
    void tiesAreDrawnByChance(int category) {
        TestTable table = atThePot(2).tally(1, 1, false).tally(1, 4, false).tally(1, 5, false);
        table.put(1, 39).roll(1, 1).chance(3, (category + 1) / 3);
        assertThat(table.choose(1, 0).only(Asked.class).category()).isEqualTo(category);
        Drawn drawn = table.all(Drawn.class).get(0);
        assertThat(drawn.purpose()).isEqualTo(Purpose.FINAL_CATEGORY);
        assertThat(drawn.n()).isEqualTo(3);
    }

    @Test
    void othersQuestionsCountAmongOnesOwn() {
        TestTable table = atThePot(2).turnOf(2).move(2, 8).answers(false, true);
        table.turnOf(1);
        assertThat(asked(table).category()).isEqualTo(2);
    }

    @Test
    void rightHasFinishedAndTheTurnIsOver() {
        TestTable table = atThePot(2);
        asked(table);
        table.answers(true, false);
        assertThat(table.only(Finished.class).seat()).isEqualTo(1);
        assertThat(table.game.seat(1).finished()).isTrue();
        assertThat(table.only(TurnBegan.class).seat()).isEqualTo(2);
    }

    @Test
    void itMayBeTheTurnsSecondQuestion() {
        TestTable table = TestTable.begun(2).give(1, 1, 2, 3, 4).bretzels(1, 5);
        table.move(1, 29).answers(true, true).jump(1, 0);
        assertThat(table.only(Asked.class).last()).isTrue();
        assertThat(table.answers(true, true).brought(Finished.class)).isTrue();
    }

    @Test
    void theOthersAnswerItTooAndEarnBretzels() {
        TestTable table = atThePot(2);
        asked(table);
        table.answers(true, true);
        assertThat(table.figures(2).bretzels()).isEqualTo(1);
        assertThat(table.figures(2).points()).isEqualTo(2);
        assertThat(table.game.seat(2).finished()).isFalse();
    }

    @Test
    void wrongStaysAndTheNextTurnStartsWithAFinalQuestionWithoutARoll() {
        TestTable table = atThePot(2);
        int first = asked(table).question();
        table.answers(false, true);
        assertThat(table.game.seat(1).square()).isZero();
        assertThat(table.brought(Finished.class)).isFalse();

        table.move(2, 4).answers(true, false);
        assertThat(table.only(TurnBegan.class)).isEqualTo(new TurnBegan(1, 2));
        assertThat(table.brought(Rolled.class)).isFalse();
        assertThat(table.only(Asked.class).last()).isTrue();
        assertThat(table.only(Asked.class).seat()).isEqualTo(1);
        assertThat(table.only(Asked.class).question()).isNotEqualTo(first);
        assertThat(table.only(PhaseBegan.class).phase()).isEqualTo(Phase.ANSWER);
    }

    @Test
    void bothSeatsOnThePotMayFollowOneAnother() {
        TestTable table = atThePot(2).give(2, 1, 2, 3, 4, 5);
        asked(table);
        table.answers(false, false);
        assertThat(table.only(Asked.class).seat()).isEqualTo(2);
        assertThat(table.answers(false, false).only(Asked.class).seat()).isEqualTo(1);
        assertThat(table.refusal(new Command.Roll(1, null))).isEqualTo(Refusal.NOT_NOW);
        assertThat(table.refusal(new Command.Roll(2, null))).isEqualTo(Refusal.NOT_YOUR_TURN);
    }

    @Test
    void aFinalQuestionMissedByTheClockIsWrong() {
        TestTable table = atThePot(2);
        asked(table);
        table.timeUp();
        assertThat(table.brought(Finished.class)).isFalse();
        assertThat(table.game.turn().seat()).isEqualTo(2);
        assertThat(table.game.seat(1).attendance().lates()).isEqualTo(1);
    }
}
