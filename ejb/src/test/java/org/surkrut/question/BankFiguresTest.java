package org.surkrut.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BankFiguresTest {
    private static QuestionFiles.Item item(
            String key, String text, List<String> answers, String because) {
        return new QuestionFiles.Item(key, "fr", 1, 1, text, answers, because);
    }

    @Test
    void theBuiltInBankHoldsWhatItPromises() {
        BankFigures bank = new BankFigures(QuestionFiles.read());

        assertThat(bank.faults()).isEmpty();
        assertThat(bank.counts()).hasSize(5).allSatisfy((c, l) -> assertThat(l).hasSize(2));
    }

    @Test
    void whatIsWrongIsNamed() {
        BankFigures bank =
                new BankFigures(
                        List.of(
                                item(
                                        "a",
                                        "Quel vin boit-on avec le chou ?",
                                        List.of("Le riesling", "b", "c"),
                                        "x"),
                                item(
                                        "b",
                                        "Quel vin blanc boit-on avec le chou ?",
                                        List.of("Le riesling", "b", "c"),
                                        ""),
                                item(
                                        "c",
                                        "Combien font deux et deux ?",
                                        List.of("quatre", "Trois", "trois"),
                                        "x")));

        assertThat(bank.faults())
                .contains(
                        "3 questions of choux in fr",
                        "a is like b",
                        "b fr has no explanation",
                        "c fr has equal answers")
                .anyMatch(fault -> fault.startsWith("the longest is right in "));
    }

    @Test
    void aHabitIsRightAsOftenAsTheAnswersLetIt() {
        List<QuestionFiles.Item> items =
                IntStream.range(0, 600)
                        .mapToObj(i -> item("k" + i, "?", List.of("zzzz", "aaa", "bb"), ""))
                        .toList();

        assertThat(Guesses.percent(items))
                .containsEntry("longest", 100.0)
                .containsEntry("shortest", 0.0)
                .containsEntry("of_middle_length", 0.0)
                .containsEntry("first_in_the_alphabet", 0.0)
                .hasEntrySatisfying("first", first -> assertThat(first).isBetween(28.0, 38.0))
                .isEqualTo(Guesses.percent(items));
    }

    @Test
    void ofTheSameLengthTheFirstShownIsTaken() {
        List<QuestionFiles.Item> items =
                IntStream.range(0, 600)
                        .mapToObj(i -> item("k" + i, "?", List.of("aa", "bb", "cc"), ""))
                        .toList();

        assertThat(Guesses.percent(items).get("longest"))
                .isEqualTo(Guesses.percent(items).get("first"));
    }
}
