package org.surkrut.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built-in bank is complete, and betrays no answer by its form. */
class QuestionFilesTest {
    private static final int AT_LEAST = BankFigures.PAIRS_A_CATEGORY;
    private static final int LEVELS = 3;

    /** How often at most the longest answer, or one as long, may be the right one. */
    private static final double LONGEST_IS_RIGHT = 0.36;

    private static final double SHORTEST_IS_RIGHT = 0.40;

    private final List<QuestionFiles.Item> items = QuestionFiles.read();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void everyCategoryHasEnoughInBothLanguages(int category) {
        assertThat(keys(category, "fr"))
                .hasSizeGreaterThanOrEqualTo(AT_LEAST)
                .isEqualTo(keys(category, "en"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void everyCategoryIsOfMixedDifficulty(int category) {
        for (int level = 1; level <= LEVELS; level++) {
            int wanted = level;
            assertThat(items)
                    .filteredOn(i -> i.category() == category && i.level() == wanted)
                    .hasSizeGreaterThanOrEqualTo(AT_LEAST / LEVELS);
        }
    }

    @Test
    void everyQuestionHasThreeAnswersThatDiffer() {
        assertThat(items)
                .allSatisfy(
                        item -> {
                            assertThat(item.answers()).hasSize(3).doesNotContain("");
                            assertThat(new HashSet<>(lowerCase(item.answers()))).hasSize(3);
                        });
    }

    @Test
    void everythingFitsItsPlaceOnTheTable() {
        assertThat(items)
                .allSatisfy(
                        item -> {
                            assertThat(item.text().length()).isBetween(10, 160);
                            assertThat(item.answers())
                                    .allSatisfy(a -> assertThat(a.length()).isBetween(1, 60));
                            assertThat(item.because().length()).isBetween(10, 200);
                        });
    }

    @Test
    void noQuestionStandsTwice() {
        assertThat(items).extracting(i -> i.language() + i.text()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void theLengthOfAnAnswerIsNoGoodGuess(int category) {
        for (String language : List.of("fr", "en")) {
            List<QuestionFiles.Item> all =
                    items.stream()
                            .filter(i -> i.category() == category && i.language().equals(language))
                            .toList();
            assertThat(share(all, i -> right(i) >= wrong(i).max().orElseThrow()))
                    .as("longest, %s", language)
                    .isLessThanOrEqualTo(LONGEST_IS_RIGHT);
            assertThat(share(all, i -> right(i) <= wrong(i).min().orElseThrow()))
                    .as("shortest, %s", language)
                    .isLessThanOrEqualTo(SHORTEST_IS_RIGHT);
        }
    }

    private static double share(
            List<QuestionFiles.Item> all, Predicate<QuestionFiles.Item> betrayed) {
        return (double) all.stream().filter(betrayed).count() / all.size();
    }

    private static int right(QuestionFiles.Item item) {
        return item.answers().get(0).length();
    }

    private static IntStream wrong(QuestionFiles.Item item) {
        return item.answers().stream().skip(1).mapToInt(String::length);
    }

    private static List<String> lowerCase(List<String> texts) {
        return texts.stream().map(t -> t.toLowerCase(Locale.ROOT)).toList();
    }

    private List<String> keys(int category, String language) {
        return items.stream()
                .filter(i -> i.category() == category && i.language().equals(language))
                .map(QuestionFiles.Item::key)
                .collect(Collectors.toList());
    }
}
