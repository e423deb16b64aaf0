package org.surkrut.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.surkrut.game.Event;
import org.surkrut.game.Rules;

/** The bank at one moment: every question by its number, the active ones by pack, too. */
final class Shelves {
    /** An active pack. */
    record Label(
            int id,
            String name,
            String language,
            String author,
            String licence,
            String source,
            boolean builtIn) {}

    static final Shelves EMPTY = new Shelves(List.of(), List.of());

    private final Held[] byId;
    private final List<PackOnOffer> offers;
    private final Map<Integer, Shelf> byPack;

    /**
     * @param labels of the active packs, in the order of the offer
     * @param questions of all packs, retired ones too, rising by number
     */
    Shelves(List<Label> labels, List<Held> questions) {
        byId = questions.toArray(Held[]::new);
        Map<Integer, List<Held>> active =
                questions.stream().filter(Held::active).collect(Collectors.groupingBy(Held::pack));
        byPack =
                labels.stream()
                        .map(Label::id)
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        id -> new Shelf(active.getOrDefault(id, List.of()))));
        offers = labels.stream().map(this::offer).toList();
    }

    private PackOnOffer offer(Label label) {
        return new PackOnOffer(
                label.id(),
                label.name(),
                label.language(),
                label.author(),
                label.licence(),
                label.source(),
                label.builtIn(),
                byPack.get(label.id()).counts());
    }

    int size() {
        return byId.length;
    }

    /** Null where there is none. */
    Held find(int id) {
        int low = 0;
        int high = byId.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int there = byId[middle].id();
            if (there == id) {
                return byId[middle];
            }
            low = there < id ? middle + 1 : low;
            high = there < id ? high : middle - 1;
        }
        return null;
    }

    List<PackOnOffer> packs(String language) {
        return offers.stream().filter(pack -> pack.language().equals(language)).toList();
    }

    /** Rising by category and number. */
    List<Event.Card> deck(DeckWish wish, RandomGenerator random) {
        List<Shelf> shelves =
                wish.packs().stream().sorted().map(byPack::get).filter(Objects::nonNull).toList();
        Map<Integer, List<Integer>> avoided = avoided(wish);
        List<Event.Card> deck = new ArrayList<>();
        for (int category = 1; category <= Rules.CATEGORIES; category++) {
            int of = category;
            List<Draw> levels =
                    IntStream.rangeClosed(1, LevelMix.LEVELS)
                            .mapToObj(level -> shelves.stream().map(s -> s.of(of, level)).toList())
                            .map(pool -> new Draw(pool, random))
                            .toList();
            new Deal(levels, wish)
                    .cards(avoided.getOrDefault(of, List.of()))
                    .forEach(id -> deck.add(new Event.Card(of, id)));
        }
        return deck;
    }

    /** Those that could come in all the same, by category, in the wish's order. */
    private Map<Integer, List<Integer>> avoided(DeckWish wish) {
        return wish.avoid().stream()
                .map(this::find)
                .filter(q -> q != null && q.active() && wish.packs().contains(q.pack()))
                .filter(q -> byPack.containsKey(q.pack()))
                .collect(
                        Collectors.groupingBy(
                                q -> (int) q.category(),
                                Collectors.mapping(Held::id, Collectors.toList())));
    }

    /** A pack's active questions by category and level. */
    private static final class Shelf {
        private final int[][][] ids = new int[Rules.CATEGORIES][LevelMix.LEVELS][];

        Shelf(List<Held> questions) {
            for (int category = 1; category <= Rules.CATEGORIES; category++) {
                for (int level = 1; level <= LevelMix.LEVELS; level++) {
                    int c = category;
                    int l = level;
                    ids[c - 1][l - 1] =
                            questions.stream()
                                    .filter(q -> q.category() == c && q.level() == l)
                                    .mapToInt(Held::id)
                                    .toArray();
                }
            }
        }

        int[] of(int category, int level) {
            return ids[category - 1][level - 1];
        }

        List<Integer> counts() {
            return Arrays.stream(ids)
                    .map(levels -> Arrays.stream(levels).mapToInt(l -> l.length).sum())
                    .toList();
        }
    }
}
