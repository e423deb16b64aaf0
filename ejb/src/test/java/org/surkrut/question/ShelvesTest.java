package org.surkrut.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.surkrut.game.Event;
import org.surkrut.game.Rules;
import org.surkrut.protocol.Limits;

/** A deck is drawn at random in the mix's proportions, without what is to be avoided. */
class ShelvesTest {
    private static final int RUNS = 300;
    private static final byte[] TEXTS = Held.pack(List.of("?", "a", "b", "c", "because"));

    private final List<Held> questions = new ArrayList<>();
    private Random random = new Random(1);

    private void add(int pack, int category, int level, int count) {
        for (int i = 0; i < count; i++) {
            int id = questions.size() + 1;
            questions.add(new Held(id, 1, pack, (byte) category, (byte) level, true, TEXTS));
        }
    }

    private void addEverywhere(int pack, int easy, int medium, int hard) {
        for (int category = 1; category <= Rules.CATEGORIES; category++) {
            add(pack, category, 1, easy);
            add(pack, category, 2, medium);
            add(pack, category, 3, hard);
        }
    }

    private Shelves shelves(Integer... packs) {
        return new Shelves(
                Stream.of(packs)
                        .map(id -> new Shelves.Label(id, "p" + id, "fr", "", "", "", id == 1))
                        .toList(),
                questions);
    }

    private List<Integer> deck(Shelves shelves, DeckWish wish, int category) {
        return shelves.deck(wish, random).stream()
                .filter(card -> card.category() == category)
                .map(Event.Card::question)
                .toList();
    }

    private Map<Integer, Long> levels(Shelves shelves, List<Integer> deck) {
        return deck.stream()
                .collect(
                        Collectors.groupingBy(
                                id -> (int) shelves.find(id).level(), Collectors.counting()));
    }

    private static DeckWish wish(LevelMix mix) {
        return new DeckWish(Set.of(1), mix, Set.of());
    }

    @Test
    void takesAsManyAsItMayOfALargePack() {
        addEverywhere(1, 1000, 1000, 1000);
        Shelves shelves = shelves(1);

        assertThat(levels(shelves, deck(shelves, wish(new LevelMix(3, 2, 1)), 4)))
                .isEqualTo(Map.of(1, 60L, 2, 40L, 3, 20L));
        assertThat(levels(shelves, deck(shelves, wish(new LevelMix(0, 0, 1)), 5)))
                .isEqualTo(Map.of(3, 120L));
    }

    @Test
    void keepsTheMixRatherThanTheSize() {
        addEverywhere(1, 40, 40, 40);
        Shelves shelves = shelves(1);

        assertThat(levels(shelves, deck(shelves, wish(LevelMix.EVEN), 1)))
                .isEqualTo(Map.of(1, 40L, 2, 40L, 3, 40L));
        assertThat(levels(shelves, deck(shelves, wish(new LevelMix(1, 0, 0)), 1)))
                .isEqualTo(Map.of(1, 40L));
        assertThat(levels(shelves, deck(shelves, wish(new LevelMix(2, 1, 0)), 1)))
                .isEqualTo(Map.of(1, 40L, 2, 20L));
    }

    @Test
    void fillsUpFromOtherLevelsWhereAGameWouldNotHaveEnough() {
        addEverywhere(1, 10, 100, 100);
        Shelves shelves = shelves(1);

        assertThat(levels(shelves, deck(shelves, wish(new LevelMix(3, 0, 1)), 2)))
                .isEqualTo(Map.of(1, 10L, 3, 30L));
    }

    @Test
    void takesFromAllPacksWishedAndFromNoOther() {
        addEverywhere(1, 50, 50, 50);
        addEverywhere(2, 50, 50, 50);
        addEverywhere(3, 50, 50, 50);
        Shelves shelves = shelves(1, 2);

        DeckWish wish = new DeckWish(Set.of(1, 2, 3, 4711), LevelMix.EVEN, Set.of());
        assertThat(deck(shelves, wish, 3).stream().map(id -> shelves.find(id).pack()).toList())
                .contains(1, 2)
                .doesNotContain(3)
                .hasSize(Limits.DECK_CARDS);
    }

    @Test
    void takesWhatWasToBeAvoidedInItsOrder() {
        addEverywhere(1, 0, 60, 0);
        List<Integer> asked = new ArrayList<>(IntStream.rangeClosed(1, 50).boxed().toList());
        Collections.shuffle(asked, random);
        Shelves shelves = shelves(1);

        DeckWish wish = new DeckWish(Set.of(1), LevelMix.EVEN, new LinkedHashSet<>(asked));
        Set<Integer> deck = new HashSet<>(IntStream.rangeClosed(51, 60).boxed().toList());
        deck.addAll(asked.subList(0, Limits.DECK_ENOUGH - 10));
        assertThat(deck(shelves, wish, 1)).containsExactlyInAnyOrderElementsOf(deck);
    }

    @Test
    void leavesRetiredQuestionsOutButKnowsThem() {
        addEverywhere(1, 0, 2, 0);
        questions.set(0, new Held(1, 2, 1, (byte) 1, (byte) 2, false, TEXTS));
        Shelves shelves = shelves(1);

        assertThat(deck(shelves, wish(LevelMix.EVEN), 1)).containsExactly(2);
        assertThat(shelves.find(1).question().answers()).containsExactly("a", "b", "c");
        assertThat(shelves.find(1).explanation()).isEqualTo("because");
        assertThat(shelves.find(questions.size() + 1)).isNull();
        assertThat(shelves.packs("fr").get(0).counts()).containsExactly(1, 2, 2, 2, 2);
        assertThat(shelves.packs("en")).isEmpty();
    }

    @Test
    void drawsEachQuestionAsOftenAsAnyOther() {
        addEverywhere(1, 0, 200, 0);
        Shelves shelves = shelves(1);
        DeckWish wish = new DeckWish(Set.of(1), new LevelMix(0, 1, 0), Set.of());
        int[] drawn = new int[201];
        for (int i = 0; i < 5000; i++) {
            deck(shelves, wish, 1).forEach(id -> drawn[id]++);
        }
        assertThat(IntStream.rangeClosed(1, 200).map(id -> drawn[id]).boxed())
                .allSatisfy(n -> assertThat(n).isCloseTo(3000, withinPercentage(8)));
    }

    /** Whatever the packs, the mix and what is to be avoided. */
    @TestFactory
    Stream<DynamicTest> holdsWhatItPromises() {
        long seed = System.nanoTime();
        return IntStream.range(0, RUNS)
                .mapToObj(
                        i -> DynamicTest.dynamicTest("seed " + (seed + i), () -> holds(seed + i)));
    }

    private void holds(long seed) {
        random = new Random(seed);
        questions.clear();
        for (int pack = 1; pack <= 3; pack++) {
            for (int category = 1; category <= Rules.CATEGORIES; category++) {
                for (int level = 1; level <= LevelMix.LEVELS; level++) {
                    add(pack, category, level, random.nextInt(3) * random.nextInt(70));
                }
            }
        }
        Shelves shelves = shelves(1, 2, 3);
        Set<Integer> avoid = new LinkedHashSet<>();
        random.ints(random.nextInt(300), 1, questions.size() + 20).forEach(avoid::add);
        LevelMix mix = new LevelMix(random.nextInt(4), random.nextInt(4), 1 + random.nextInt(3));
        DeckWish wish = new DeckWish(Set.of(1, 3), mix, avoid);

        List<Event.Card> deck = shelves.deck(wish, random);

        assertThat(deck).doesNotHaveDuplicates();
        assertThat(deck.stream().map(c -> c.category() * 1_000_000 + c.question()).toList())
                .isSorted();
        for (int category = 1; category <= Rules.CATEGORIES; category++) {
            holds(shelves, wish, category, deck);
        }
    }

    private void holds(Shelves shelves, DeckWish wish, int category, List<Event.Card> deck) {
        List<Held> there =
                questions.stream()
                        .filter(q -> q.category() == category && wish.packs().contains(q.pack()))
                        .toList();
        long fresh = there.stream().filter(q -> !wish.avoid().contains(q.id())).count();
        List<Integer> dealt =
                deck.stream()
                        .filter(card -> card.category() == category)
                        .map(Event.Card::question)
                        .toList();
        long stale = dealt.stream().filter(wish.avoid()::contains).count();

        assertThat(there.stream().map(Held::id).toList()).containsAll(dealt);
        assertThat(dealt)
                .hasSizeBetween(Math.min(Limits.DECK_ENOUGH, there.size()), Limits.DECK_CARDS);
        assertThat(stale)
                .isEqualTo(Math.max(0, Math.min(Limits.DECK_ENOUGH, there.size()) - fresh));
        if (dealt.size() > Limits.DECK_ENOUGH) {
            holdsTheMix(wish.mix(), dealt.size(), levels(shelves, dealt));
        }
    }

    private static void holdsTheMix(LevelMix mix, int size, Map<Integer, Long> levels) {
        double sum = mix.weights().stream().mapToInt(Integer::intValue).sum();
        for (int level = 1; level <= LevelMix.LEVELS; level++) {
            double wanted = size * mix.weights().get(level - 1) / sum;
            assertThat((double) levels.getOrDefault(level, 0L)).isBetween(wanted - 1, wanted + 1);
        }
    }
}
