package org.surkrut.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.surkrut.journal.Entry.Stepped;

class LogTest {
    private final Log log = new Log();

    private void write(Stepped... steps) {
        Page.of(log.next(), List.of(steps)).forEach(log::add);
    }

    private static Stepped step(long game, int number) {
        return new Stepped(game, number, "Rolled;" + game + ";" + number);
    }

    @Test
    void pagesGiveBackWhatWasWritten() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int count = random.nextInt(40);
            List<Stepped> steps = Stream.generate(() -> any(random)).limit(count).toList();

            List<Page> pages = Page.of(5, steps);

            assertThat(pages)
                    .as("seed %d", seed)
                    .allMatch(page -> page.equals(Page.read(page.number(), page.text())))
                    // H2 has a million characters for one.
                    .allMatch(page -> page.text().length() < 400_000)
                    .extracting(Page::number)
                    .isEqualTo(numbers(5, pages.size()));
            assertThat(pages.stream().flatMap(page -> page.steps().stream())).isEqualTo(steps);
        }
    }

    private static Stepped any(Random random) {
        List<String> events =
                List.of("Rolled;1", "Asked;« œ » ’\r", "Said;7 1", "Drawn;🥨".repeat(9_000));
        String text =
                IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(i -> events.get(random.nextInt(events.size())))
                        .collect(Collectors.joining("\n"));
        return new Stepped(random.nextLong(Long.MAX_VALUE), 1 + random.nextInt(999), text);
    }

    private static List<Long> numbers(long first, int count) {
        return IntStream.range(0, count).mapToObj(i -> first + i).toList();
    }

    @Test
    void tellsGamesApart() {
        write(step(1, 1), step(2, 1), step(1, 2));
        write(step(2, 2), step(1, 3));

        assertThat(log.after(1, 0)).containsExactly("Rolled;1;1", "Rolled;1;2", "Rolled;1;3");
        assertThat(log.after(2, 1)).containsExactly("Rolled;2;2");
        assertThat(log.after(2, 7)).isEmpty();
        assertThat(log.after(3, 0)).isEmpty();
    }

    @Test
    void takesOnlyTheNextStep() {
        write(step(1, 1), step(1, 2));

        assertThat(log.isFollowedBy(List.of(step(1, 3), step(2, 1), step(1, 4)))).isTrue();
        assertThat(log.isFollowedBy(List.of(step(1, 2)))).isFalse();
        assertThat(log.isFollowedBy(List.of(step(1, 4)))).isFalse();
        assertThat(log.isFollowedBy(List.of(step(1, 3), step(1, 3)))).isFalse();
        assertThat(log.isFollowedBy(List.of(step(2, 2)))).isFalse();
    }

    @Test
    void knowsAStepByItsEvents() {
        write(step(1, 1));

        assertThat(log.holds(step(1, 1))).isTrue();
        assertThat(log.holds(new Stepped(1, 1, "Rolled;6"))).isFalse();
        assertThat(log.holds(step(1, 2))).isFalse();
        assertThat(log.holds(step(2, 1))).isFalse();
    }

    /** The first server's late page, or what is left of a game that was filed. */
    @Test
    void leavesOutWhatFollowsOnNothing() {
        write(step(1, 7), step(2, 1));
        write(step(2, 1), step(2, 4), step(2, 2));

        assertThat(log.after(1, 0)).isEmpty();
        assertThat(log.after(2, 0)).containsExactly("Rolled;2;1", "Rolled;2;2");
        assertThat(log.next()).isEqualTo(3);
    }

    @Test
    void needsThePagesOfTheGamesInPlayAndTheLastOne() {
        Stream.of(1, 2, 3).forEach(game -> write(step(game, 1)));
        write(step(1, 2));
        assertThat(log.firstNeeded()).isEqualTo(1);

        log.forget(List.of(1L));
        assertThat(log.firstNeeded()).isEqualTo(2);
        log.keepOnly(List.of(3L));
        assertThat(log.firstNeeded()).isEqualTo(3);
        log.forget(List.of(3L));
        assertThat(log.firstNeeded()).isEqualTo(4);
    }
}
