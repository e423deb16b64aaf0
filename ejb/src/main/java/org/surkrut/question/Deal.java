package org.surkrut.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.surkrut.protocol.Limits;

/** Chooses a deck's questions of one category. */
final class Deal {
    private final List<Integer> weights;

    /** By level: questions that need not be avoided, in random order. */
    private final List<List<Integer>> fresh;

    private final Set<Integer> dealt = new HashSet<>();

    Deal(List<Draw> levels, DeckWish wish) {
        weights = wish.mix().weights();
        fresh = levels.stream().map(draw -> fresh(draw, wish.avoid())).toList();
    }

    private static List<Integer> fresh(Draw draw, Set<Integer> avoid) {
        List<Integer> drawn = new ArrayList<>();
        for (int id = draw.next(); id != Draw.NONE; id = draw.next()) {
            if (!avoid.contains(id)) {
                drawn.add(id);
            }
            if (drawn.size() == Limits.DECK_CARDS) {
                break;
            }
        }
        return drawn;
    }

    /**
     * As many as keep the mix; where those are fewer than a game may need, first of the other
     * levels, those with the greater weight before, and then of those to avoid.
     */
    List<Integer> cards(List<Integer> avoided) {
        int size = size();
        for (int level = 0; level < LevelMix.LEVELS; level++) {
            fresh.get(level).stream().limit(quota(level, size)).forEach(dealt::add);
        }
        IntStream.range(0, LevelMix.LEVELS)
                .boxed()
                .sorted(Comparator.comparing((Integer level) -> -weights.get(level)))
                .forEach(level -> fill(fresh.get(level)));
        fill(avoided);
        return dealt.stream().sorted().toList();
    }

    private void fill(List<Integer> questions) {
        for (int id : questions) {
            if (dealt.size() >= Limits.DECK_ENOUGH) {
                return;
            }
            dealt.add(id);
        }
    }

    /** The largest that the mix allows. */
    private int size() {
        long size = Limits.DECK_CARDS;
        for (int level = 0; level < LevelMix.LEVELS; level++) {
            if (weights.get(level) > 0) {
                size = Math.min(size, fresh.get(level).size() * sum() / weights.get(level));
            }
        }
        return (int) size;
    }

    /** What falls to a level, rounded so that all together are the size. */
    private long quota(int level, int size) {
        long before = weights.stream().limit(level).mapToLong(Integer::longValue).sum();
        long after = before + weights.get(level);
        return size * after / sum() - size * before / sum();
    }

    private long sum() {
        return weights.stream().mapToLong(Integer::longValue).sum();
    }
}
