package org.surkrut.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built-in bank is complete, and betrays no answer by its form. */
class QuestionFilesTest {
    private static final int AT_LEAST = 40;
    private static final double GUESS_BY_LENGTH = 0.38;

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
        for (int level = 1; level <= 3; level++) {
            int wanted = level;
            assertThat(items)
                    .filteredOn(i -> i.category() == category && i.level() == wanted)
                    .hasSizeGreaterThanOrEqualTo(AT_LEAST / 2);
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

    @Test
    void theLongestAnswerIsNoGoodGuess() {
        for (String language : List.of("fr", "en")) {
            List<QuestionFiles.Item> all =
                    items.stream().filter(i -> i.language().equals(language)).toList();
            double right = all.stream().mapToDouble(QuestionFilesTest::guessTheLongest).sum();
            assertThat(right / all.size()).isLessThanOrEqualTo(GUESS_BY_LENGTH);
        }
    }

    /** How often who guesses the longest, any of those where there are several, is right. */
    private static double guessTheLongest(QuestionFiles.Item item) {
        int longest = item.answers().stream().mapToInt(String::length).max().orElseThrow();
        long several = item.answers().stream().filter(a -> a.length() == longest).count();
        return item.answers().get(0).length() == longest ? 1.0 / several : 0;
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
