package org.surkrut.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.surkrut.game.Event;
import org.surkrut.game.Rules;
import org.surkrut.protocol.Limits;
import org.surkrut.rating.AskedLately;

/** One player, many games in a row: no question comes again before 200 others. */
class NeverSoonAgainTest {
    private static final byte[] TEXTS = Held.pack(List.of("?", "a", "b", "c", "because"));
    private static final long ANNA = 1;
    private static final int GAMES = 30;

    /** A category of the built-in bank, unevenly made. */
    private static final List<Integer> LEVELS = List.of(50, 45, 25);

    /** What whole games were seen to ask, in all and of one category. */
    private static final int FEWEST_A_GAME = 20;

    private static final int MOST_A_GAME = 83;
    private static final int MOST_A_CATEGORY = 28;

    private final AskedLately asked = new AskedLately();
    private final List<Integer> all = new ArrayList<>();
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private Shelves bank;

    @BeforeEach
    void fill() {
        List<Held> questions = new ArrayList<>();
        for (int category = 1; category <= Rules.CATEGORIES; category++) {
            for (int level = 1; level <= LevelMix.LEVELS; level++) {
                for (int i = 0; i < LEVELS.get(level - 1); i++) {
                    int id = questions.size() + 1;
                    questions.add(new Held(id, 1, 1, (byte) category, (byte) level, true, TEXTS));
                }
            }
        }
        bank =
                new Shelves(
                        List.of(new Shelves.Label(1, "built-in", "fr", "", "", "", true)),
                        questions);
    }

    @Test
    void noQuestionComesAgainBefore200Others() {
        IntStream.range(0, GAMES).forEach(game -> play(List.of(ANNA)));

        for (int i = 0; i < all.size(); i++) {
            List<Integer> before = all.subList(Math.max(0, i - Limits.ASKED_LATELY), i);
            assertThat(before)
                    .as("seed %d, question %d of all", seed, i)
                    .doesNotContain(all.get(i));
        }
        assertThat(new HashSet<>(all)).as("seed %d", seed).hasSizeGreaterThan(500);
    }

    @Test
    void whereAllWereAskedLatelyThoseAskedLongestAgoComeFirst() {
        int[] others = {1};
        IntStream.range(0, 200)
                .forEach(game -> play(List.of((long) ++others[0], (long) ++others[0])));
        List<Long> table = IntStream.rangeClosed(2, 7).mapToObj(i -> (long) i).toList();

        List<Integer> avoid = List.copyOf(asked.longestAgoFirst(table));
        Set<Integer> deck = deck(table);

        for (int category = 1; category <= Rules.CATEGORIES; category++) {
            List<Integer> avoided = of(category, avoid);
            long taken = avoided.stream().filter(deck::contains).count();
            assertThat(of(category, deck)).hasSizeGreaterThanOrEqualTo(Limits.DECK_ENOUGH);
            assertThat(deck).as("seed %d", seed).containsAll(avoided.subList(0, (int) taken));
        }
    }

    private List<Integer> of(int category, Collection<Integer> questions) {
        return questions.stream().filter(q -> bank.find(q).category() == category).toList();
    }

    private Set<Integer> deck(List<Long> table) {
        var wish = new DeckWish(Set.of(1), LevelMix.EVEN, asked.longestAgoFirst(table));
        return bank.deck(wish, random).stream()
                .map(Event.Card::question)
                .collect(Collectors.toSet());
    }

    private void play(List<Long> table) {
        List<Integer> deck = new ArrayList<>(deck(table));
        List<Integer> game = new ArrayList<>();
        int questions = FEWEST_A_GAME + random.nextInt(MOST_A_GAME - FEWEST_A_GAME + 1);
        int favourite = 1 + random.nextInt(Rules.CATEGORIES);
        while (game.size() < questions) {
            int category =
                    random.nextInt(4) == 0 ? favourite : 1 + random.nextInt(Rules.CATEGORIES);
            List<Integer> open = of(category, deck);
            if (of(category, game).size() < MOST_A_CATEGORY) {
                int next = open.get(random.nextInt(open.size()));
                deck.remove((Integer) next);
                game.add(next);
            }
        }
        all.addAll(game);
        table.forEach(account -> asked.add(account, game));
    }
}
