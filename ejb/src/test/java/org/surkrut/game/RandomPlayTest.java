package org.surkrut.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.surkrut.journal.EventText;

/**
 * Whole games at random. A failure names its seed: {@code -Dsurkrut.seed=...} plays that game
 * first, {@code -Dsurkrut.games=...} so many from there on.
 */
class RandomPlayTest {
    private static final int GAMES = Integer.getInteger("surkrut.games", 20_000);
    private static final long FIRST = Long.getLong("surkrut.seed", new SecureRandom().nextInt());

    /** Every so many games are also played twice, and written and read. */
    private static final int DOUBLE_CHECKED = 16;

    private final RandomSights sights = new RandomSights();

    @Test
    void everyGameKeepsToTheRulesAndToItsEvents() {
        LongStream.range(FIRST, FIRST + GAMES).parallel().forEach(this::check);
        if (GAMES >= 1000) {
            sights.assertAllSeen();
        }
    }

    private void check(long seed) {
        try {
            RandomGame played = new RandomGame(seed).play();
            assertThat(Game.replay(played.events)).isEqualTo(played.game);
            if (seed % DOUBLE_CHECKED == 0 || seed == FIRST) {
                assertThat(played.again()).isEqualTo(played.events);
                String text = EventText.write(played.events);
                assertThat(EventText.read(text)).isEqualTo(played.events);
            }
            sights.note(played.events);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("a game fails: -Dsurkrut.seed=" + seed, e);
        }
    }
}
