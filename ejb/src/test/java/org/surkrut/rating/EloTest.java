package org.surkrut.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EloTest {
    @Test
    void whoKnowsNothingIsRightByGuessingOneTimeInThree() {
        assertThat(Elo.expected(0, 3000)).isEqualTo(1.0 / 3, within(1e-6));
        assertThat(Elo.expected(3000, 0)).isEqualTo(1, within(1e-6));
        assertThat(Elo.expected(1500, 1500)).isEqualTo(2.0 / 3, within(1e-9));
    }

    @Test
    void stepsShrinkButNeverToNothing() {
        assertThat(Elo.step(0)).isGreaterThan(2 * Elo.step(30));
        assertThat(Elo.step(1_000_000)).isEqualTo(Elo.step(2_000_000)).isPositive();
    }

    @Test
    void aQuestionIsOfItsAuthorsLevelUntilItIsMeasured() {
        assertThat(Elo.level(1, 2000, 29)).isEqualTo(1);
        assertThat(Elo.level(1, 2000, 30)).isEqualTo(3);
        assertThat(Elo.level(3, 1399, 30)).isEqualTo(1);
        assertThat(Elo.level(3, 1400, 30)).isEqualTo(2);
        assertThat(Elo.level(1, 1600, 30)).isEqualTo(3);
    }

    @Test
    void aLevelsStartIsOfThatLevel() {
        for (int level = 1; level <= 3; level++) {
            assertThat(Elo.level(0, Elo.start(level), 100)).isEqualTo(level);
        }
    }
}
