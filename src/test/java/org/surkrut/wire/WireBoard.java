package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;

/** The board as the frames 299 and 412 tell it: what a client knows of squares and ways. */
final class WireBoard {
    static final int CENTRE = 0;
    private static final int SQUARES = 56;
    private static final int EDGES = 60;

    private final Map<Integer, Integer> categories = new HashMap<>();
    private final Map<Integer, String> kinds = new HashMap<>();
    private final Map<Integer, List<Integer>> neighbours = new HashMap<>();

    WireBoard(Frame categories, Frame shape) {
        for (Frame.Tuple square : categories.tuples(0)) {
            this.categories.put(square.integers().get(0), square.integers().get(1));
        }
        for (Frame.Tuple square : shape.tuples(0)) {
            kinds.put(Integer.valueOf(square.values().get(0)), square.values().get(1));
            neighbours.put(Integer.valueOf(square.values().get(0)), new ArrayList<>());
        }
        for (Frame.Tuple edge : shape.tuples(1)) {
            neighbours.get(edge.integers().get(0)).add(edge.integers().get(1));
            neighbours.get(edge.integers().get(1)).add(edge.integers().get(0));
        }
        assertThat(this.categories).hasSize(SQUARES).hasSameSizeAs(kinds);
        assertThat(shape.tuples(1)).hasSize(EDGES).doesNotHaveDuplicates();
    }

    int category(int square) {
        return categories.get(square);
    }

    boolean isIngredient(int square) {
        return "ingredient".equals(kinds.get(square));
    }

    boolean isRollAgain(int square) {
        return "relance".equals(kinds.get(square));
    }

    int ingredientSquare(int category) {
        return kinds.keySet().stream()
                .filter(square -> isIngredient(square) && category(square) == category)
                .findFirst()
                .orElseThrow();
    }

    Set<Integer> jumpTargets() {
        Set<Integer> targets = new TreeSet<>(Set.of(CENTRE));
        kinds.keySet().stream().filter(this::isIngredient).forEach(targets::add);
        return targets;
    }

    /** Exactly so many steps away, never turning back; or the centre, for who may stop there. */
    Set<Integer> reach(int from, int steps, boolean mayStopOnCentre) {
        Set<Integer> found = new TreeSet<>();
        Set<List<Integer>> ways = Set.of(List.of(from, from));
        for (int step = 1; step <= steps; step++) {
            Set<List<Integer>> longer = new HashSet<>();
            for (List<Integer> way : ways) {
                neighbours.get(way.get(1)).stream()
                        .filter(next -> !next.equals(way.get(0)))
                        .forEach(next -> longer.add(List.of(way.get(1), next)));
            }
            ways = longer;
            boolean last = step == steps;
            ways.stream()
                    .map(way -> way.get(1))
                    .filter(square -> last || mayStopOnCentre && square == CENTRE)
                    .forEach(found::add);
        }
        return found;
    }

    int distance(int from, int to) {
        Map<Integer, Integer> steps = new HashMap<>(Map.of(from, 0));
        Queue<Integer> open = new ArrayDeque<>(List.of(from));
        while (!steps.containsKey(to)) {
            int at = open.remove();
            for (int next : neighbours.get(at)) {
                if (steps.putIfAbsent(next, steps.get(at) + 1) == null) {
                    open.add(next);
                }
            }
        }
        return steps.get(to);
    }
}
