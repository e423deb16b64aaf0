package org.surkrut.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.surkrut.game.Event.Asked;
import org.surkrut.game.Event.PhaseBegan;
import org.surkrut.game.Event.Revealed;
import org.surkrut.game.Event.Score;

/** Rules 4 and 5: what a square asks, and that everyone answers. */
class QuestionTest {
    @Test
    void everySquareThatAsksAsksItsCategory() {
        for (int square = 1; square < 56; square++) {
            if (!PlainBoard.ROLL_AGAIN.contains(square)) {
                Asked asked = TestTable.begun(2).move(1, square).only(Asked.class);
                assertThat(asked.category()).isEqualTo(PlainBoard.CATEGORIES.get(square));
                assertThat(asked.question() / 1000).isEqualTo(asked.category());
                assertThat(asked.seat()).isEqualTo(1);
                assertThat(asked.last()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void theCentreAsksACategoryDrawnByChance(int category) {
        TestTable table = TestTable.begun(2).give(1, 1, 2, 3, 4).put(1, 39).roll(1, 1);
        table.chance(5, category - 1);
        assertThat(table.choose(1, 0).only(Asked.class).category()).isEqualTo(category);
        assertThat(table.game.turn().asked().last()).isFalse();
    }

    @Test
    void everybodyHas20SecondsToAnswer() {
        TestTable table = TestTable.begun(3).move(1, 2);
        assertThat(table.game.phase())
                .isEqualTo(new PhaseBegan(Phase.ANSWER, 0, 20, 4, TestTable.START));
    }

    @Test
    void theAnswersComeInAllOrdersAndTheRightOneIsKnown() {
        TestTable table = TestTable.begun(2);
        Set<List<String>> orders = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            Asked asked = table.turnOf(1).move(1, 2).only(Asked.class);
            Question question = TestQuestions.BANK.question(asked.question());
            assertThat(asked.text()).isEqualTo(question.text());
            assertThat(asked.answers()).hasSameElementsAs(question.answers()).hasSize(3);
            assertThat(asked.answers().get(asked.right() - 1)).isEqualTo("right");
            orders.add(asked.answers());
        }
        assertThat(orders).hasSize(6);
    }

    @Test
    void noQuestionComesTwiceUntilTheCategoryIsExhausted() {
        TestTable table = TestTable.withDeck(20, 2);
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            seen.add(table.turnOf(1).move(1, 1).game.turn().asked().question());
        }
        assertThat(seen).hasSize(20);
    }

    @Test
    void nothingIsRevealedBeforeAllHaveAnswered() {
        TestTable table = TestTable.begun(3).move(1, 2).answer(3, true).answer(1, true);
        assertThat(table.brought(Revealed.class)).isFalse();
        assertThat(table.answer(2, false).brought(Revealed.class)).isTrue();
    }

    @Test
    void whenTheTimeIsUpTheMissingAnswersCountAsWrong() {
        TestTable table = TestTable.begun(3).move(1, 2).answer(1, true).timeUp();
        assertThat(table.only(Revealed.class).scores())
                .extracting(Score::answer)
                .containsExactly(table.only(Revealed.class).right(), 0, 0);
        assertThat(table.figures(1)).extracting(Figures::good, Figures::bad).containsExactly(1, 0);
        assertThat(table.figures(2)).extracting(Figures::good, Figures::bad).containsExactly(0, 1);
    }

    @Test
    void theRevealSaysWhatEachHasAnswered() {
        TestTable table = TestTable.begun(3).move(1, 2);
        int right = table.game.turn().asked().right();
        Revealed revealed = table.answers(false, true, false).only(Revealed.class);
        assertThat(revealed.right()).isEqualTo(right);
        assertThat(revealed.scores())
                .extracting(Score::seat, Score::right)
                .containsExactly(tuple(1, false), tuple(2, true), tuple(3, false));
        assertThat(table.game.turn().asked()).isNull();
    }

    @Test
    void oneAnswersOnce() {
        TestTable table = TestTable.begun(2).move(1, 2).answer(2, false);
        assertThat(table.refusal(new Command.Answer(2, 1, null))).isEqualTo(Refusal.NOT_NOW);
        assertThat(table.refusal(new Command.Answer(2, 9, null))).isEqualTo(Refusal.NOT_NOW);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 9, -1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void anAnswerIsOneOfThree(int answer) {
        TestTable table = TestTable.begun(2).move(1, 2);
        assertThat(table.refusal(new Command.Answer(1, answer, null)))
                .isEqualTo(Refusal.NOT_A_CHOICE);
        assertThat(table.refusal(new Command.Answer(2, answer, null)))
                .isEqualTo(Refusal.NOT_A_CHOICE);
    }

    @Test
    void anAnswerToTheQuestionBeforeIsNotTakenForThisOne() {
        TestTable table = TestTable.begun(2).move(1, 2);
        int number = table.game.phase().number();
        table.answers(true, true).move(1, 4);
        assertThat(table.refusal(new Command.Answer(2, 1, number))).isEqualTo(Refusal.NOT_NOW);
        assertThat(table.play(new Command.Answer(2, 1, table.game.phase().number())).last)
                .hasSize(1);
    }

    @Test
    void aQuestionHasThreeAnswers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Question(7, 1, "?", List.of("a", "b")))
                .withMessageContaining("7");
    }
}
