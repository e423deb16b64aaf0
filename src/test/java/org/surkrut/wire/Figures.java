package org.surkrut.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a pawn has gathered, reckoned anew from what a client hears, by the rules' words.
 *
 * @param asked questions of each category so far
 * @param right of each category
 */
record Figures(
        int points,
        Set<Integer> ingredients,
        int bretzels,
        boolean finished,
        List<Integer> asked,
        List<Integer> right) {
    static final int CATEGORIES = 5;
    static final int MAX_BRETZELS = 5;

    private static final List<Integer> ZEROS = Collections.nCopies(CATEGORIES, 0);
    static final Figures NONE = new Figures(0, Set.of(), 0, false, ZEROS, ZEROS);

    int good() {
        return right.stream().mapToInt(Integer::intValue).sum();
    }

    int bad() {
        return asked.stream().mapToInt(Integer::intValue).sum() - good();
    }

    boolean hasAll() {
        return ingredients.size() == CATEGORIES;
    }

    /** One's own question: 10, an ingredient 30 more, the final question 50 more. */
    Figures own(int category, boolean isRight, int ingredient, boolean last) {
        Set<Integer> won = new TreeSet<>(ingredients);
        int earned = 0;
        if (isRight) {
            earned = 10 + (ingredient > 0 ? 30 : 0) + (last ? 50 : 0);
            won.addAll(ingredient > 0 ? Set.of(ingredient) : Set.of());
        }
        boolean done = finished || last && isRight;
        return new Figures(points + earned, won, bretzels, done, asked, right)
                .counted(category, isRight);
    }

    /** Another's question: 2 and a bretzel. */
    Figures other(int category, boolean isRight) {
        int held = Math.min(MAX_BRETZELS, bretzels + (isRight ? 1 : 0));
        return new Figures(points + (isRight ? 2 : 0), ingredients, held, finished, asked, right)
                .counted(category, isRight);
    }

    Figures holding(int left) {
        return new Figures(points, ingredients, left, finished, asked, right);
    }

    private Figures counted(int category, boolean isRight) {
        List<Integer> nextAsked = plus(asked, category, 1);
        List<Integer> nextRight = plus(right, category, isRight ? 1 : 0);
        return new Figures(points, ingredients, bretzels, finished, nextAsked, nextRight);
    }

    private static List<Integer> plus(List<Integer> counts, int category, int more) {
        List<Integer> next = new ArrayList<>(counts);
        next.set(category - 1, next.get(category - 1) + more);
        return List.copyOf(next);
    }

    /** The lowest share of right answers; an untouched category counts as 0. */
    Set<Integer> worstCategories() {
        Set<Integer> worst = new TreeSet<>();
        for (int c = 0; c < CATEGORIES; c++) {
            int one = c;
            boolean beaten =
                    IntStream.range(0, CATEGORIES).anyMatch(o -> share(o) < share(one) - 1e-9);
            if (!beaten) {
                worst.add(c + 1);
            }
        }
        return worst;
    }

    private double share(int index) {
        return asked.get(index) == 0 ? 0 : (double) right.get(index) / asked.get(index);
    }

    /** Best first: finished, ingredients, points, right, fewer wrong, later in the order. */
    static List<Integer> ranking(Map<Integer, Figures> all, List<Integer> order) {
        Comparator<Integer> worstFirst =
                Comparator.<Integer, Boolean>comparing(seat -> all.get(seat).finished)
                        .thenComparing(seat -> all.get(seat).ingredients.size())
                        .thenComparing(seat -> all.get(seat).points)
                        .thenComparing(seat -> all.get(seat).good())
                        .thenComparing(seat -> -all.get(seat).bad())
                        .thenComparing(order::indexOf);
        return order.stream().sorted(worstFirst.reversed()).toList();
    }

    /** What the wire tells of them, from the points on. */
    String told(int rank) {
        Stream<Integer> has =
                IntStream.rangeClosed(1, CATEGORIES)
                        .mapToObj(category -> ingredients.contains(category) ? 1 : 0);
        return Stream.concat(Stream.of(points, rank, good(), bad()), has)
                .map(String::valueOf)
                .reduce((a, b) -> a + ";" + b)
                .orElseThrow();
    }
}
