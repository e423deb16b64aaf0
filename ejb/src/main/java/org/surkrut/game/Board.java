package org.surkrut.game;

import static org.surkrut.game.Rules.CATEGORIES;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The board: 56 squares, numbered from 0 (the centre), 1 to 35 (the ring, in order), 36 to 55 (five
 * spokes of four squares, from the ring inward).
 */
public final class Board {
    /** What a square is; {@link #wire()} is its name on the wire. */
    public enum Kind {
        CENTRE("centre"),
        SPOKE("rayon"),
        INGREDIENT("ingredient"),
        ROLL_AGAIN("relance"),
        RING("couronne");

        private final String wire;

        Kind(String wire) {
            this.wire = wire;
        }

        public String wire() {
            return wire;
        }
    }

    /** One square; x and y from -1000 to 1000, y downwards. */
    public record Square(int id, Kind kind, int category, int x, int y) {}

    /** Two neighbouring squares, the lower number first. */
    public record Edge(int a, int b) {}

    public static final int CENTRE = 0;
    private static final int SIDE = 7;
    private static final int RING = CATEGORIES * SIDE;
    private static final int SPOKE = 4;
    private static final int RADIUS = 960;

    private static final List<Square> SQUARES = squares();
    private static final List<Edge> EDGES = edges();
    private static final List<List<Integer>> NEIGHBOURS = neighbours();
    private static final int[][] DISTANCE = distances();

    private Board() {}

    public static List<Square> all() {
        return SQUARES;
    }

    public static List<Edge> allEdges() {
        return EDGES;
    }

    public static Square square(int id) {
        return SQUARES.get(id);
    }

    /** The ingredient square of a category from 1 to 5. */
    public static int ingredientSquare(int category) {
        return 1 + (category - 1) * SIDE;
    }

    /** Whether five bretzels can buy a jump to that square: an ingredient square or the centre. */
    public static boolean isJumpTarget(int square) {
        return square == CENTRE
                || square > 0
                        && square < SQUARES.size()
                        && square(square).kind() == Kind.INGREDIENT;
    }

    /** Steps on the shortest way. */
    public static int distance(int from, int to) {
        return DISTANCE[from][to];
    }

    /**
     * The squares that are exactly so many steps away, without turning back on one's way.
     *
     * @param mayStop whether one may also stop on the centre when passing it
     * @return rising
     */
    public static SortedSet<Integer> reach(int from, int steps, boolean mayStop) {
        SortedSet<Integer> found = new TreeSet<>();
        walk(from, -1, steps, mayStop, found);
        return Collections.unmodifiableSortedSet(found);
    }

    private static void walk(
            int at, int before, int steps, boolean mayStop, SortedSet<Integer> to) {
        if (steps == 0 || mayStop && at == CENTRE && before >= 0) {
            to.add(at);
        }
        if (steps > 0) {
            NEIGHBOURS.get(at).stream()
                    .filter(next -> next != before)
                    .forEach(next -> walk(next, at, steps - 1, mayStop, to));
        }
    }

    private static List<Square> squares() {
        List<Square> squares = new ArrayList<>();
        squares.add(new Square(CENTRE, Kind.CENTRE, 0, 0, 0));
        for (int i = 0; i < RING; i++) {
            squares.add(ringSquare(1 + i, 1 + i / SIDE, i % SIDE));
        }
        for (int own = 1; own <= CATEGORIES; own++) {
            for (int step = 1; step <= SPOKE; step++) {
                double radius = RADIUS * (1 - step / (SPOKE + 1.0));
                int category = other(own, step);
                squares.add(
                        at(squares.size(), Kind.SPOKE, category, angle((own - 1) * SIDE), radius));
            }
        }
        return List.copyOf(squares);
    }

    private static Square ringSquare(int id, int own, int step) {
        Kind kind =
                step == 0 ? Kind.INGREDIENT : step == 2 || step == 5 ? Kind.ROLL_AGAIN : Kind.RING;
        int category =
                switch (step) {
                    case 0 -> own;
                    case 1 -> other(own, 1);
                    case 3 -> other(own, 2);
                    case 4 -> other(own, 3);
                    case 6 -> other(own, 4);
                    default -> 0;
                };
        return at(id, kind, category, angle(id - 1), RADIUS);
    }

    /** The nth of the four categories other than one's own, in rising order from it. */
    private static int other(int own, int nth) {
        return (own - 1 + nth) % CATEGORIES + 1;
    }

    private static double angle(int ringIndex) {
        return 2 * Math.PI * ringIndex / RING - Math.PI / 2;
    }

    private static Square at(int id, Kind kind, int category, double angle, double radius) {
        int x = (int) Math.round(radius * Math.cos(angle));
        int y = (int) Math.round(radius * Math.sin(angle));
        return new Square(id, kind, category, x, y);
    }

    private static List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (int i = 1; i < RING; i++) {
            edges.add(new Edge(i, i + 1));
        }
        edges.add(new Edge(1, RING));
        for (int category = 1; category <= CATEGORIES; category++) {
            int outer = RING + 1 + (category - 1) * SPOKE;
            edges.add(new Edge(ingredientSquare(category), outer));
            for (int i = 0; i < SPOKE - 1; i++) {
                edges.add(new Edge(outer + i, outer + i + 1));
            }
            edges.add(new Edge(CENTRE, outer + SPOKE - 1));
        }
        return List.copyOf(edges);
    }

    private static List<List<Integer>> neighbours() {
        List<List<Integer>> neighbours = new ArrayList<>();
        SQUARES.forEach(square -> neighbours.add(new ArrayList<>()));
        for (Edge edge : EDGES) {
            neighbours.get(edge.a()).add(edge.b());
            neighbours.get(edge.b()).add(edge.a());
        }
        return neighbours.stream().map(List::copyOf).toList();
    }

    private static int[][] distances() {
        int[][] all = new int[SQUARES.size()][SQUARES.size()];
        for (int from = 0; from < all.length; from++) {
            Arrays.fill(all[from], Integer.MAX_VALUE);
            spread(from, all[from]);
        }
        return all;
    }

    private static void spread(int from, int[] distance) {
        distance[from] = 0;
        Queue<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            int at = open.remove();
            for (int next : NEIGHBOURS.get(at)) {
                if (distance[next] == Integer.MAX_VALUE) {
                    distance[next] = distance[at] + 1;
                    open.add(next);
                }
            }
        }
    }
}
