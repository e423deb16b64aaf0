package org.surkrut.game;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The board written out by hand from the rules' text, to judge the real one by. */
final class PlainBoard {
    static final int SQUARES = 56;

    /** By square: first the centre, then the ring side by side, then the spokes. */
    static final List<Integer> CATEGORIES =
            List.of(
                    0, //
                    1, 2, 0, 3, 4, 0, 5, //
                    2, 3, 0, 4, 5, 0, 1, //
                    3, 4, 0, 5, 1, 0, 2, //
                    4, 5, 0, 1, 2, 0, 3, //
                    5, 1, 0, 2, 3, 0, 4, //
                    2, 3, 4, 5, //
                    3, 4, 5, 1, //
                    4, 5, 1, 2, //
                    5, 1, 2, 3, //
                    1, 2, 3, 4);

    static final List<Integer> INGREDIENTS = List.of(1, 8, 15, 22, 29);
    static final Set<Integer> ROLL_AGAIN = Set.of(3, 6, 10, 13, 17, 20, 24, 27, 31, 34);
    static final Set<Integer> JUMP_TARGETS = Set.of(0, 1, 8, 15, 22, 29);

    /** Every way from the centre out to the ring. */
    static final List<List<Integer>> SPOKES =
            List.of(
                    List.of(0, 39, 38, 37, 36, 1),
                    List.of(0, 43, 42, 41, 40, 8),
                    List.of(0, 47, 46, 45, 44, 15),
                    List.of(0, 51, 50, 49, 48, 22),
                    List.of(0, 55, 54, 53, 52, 29));

    private static final boolean[][] JOINED = joined();

    /** What has been worked out before: by square, steps, and whether one may stop. */
    private static final Map<List<Object>, SortedSet<Integer>> REACH = new ConcurrentHashMap<>();

    /** One stop on a way: the square, and the one before it. */
    private record Stop(int before, int at) {}

    private PlainBoard() {}

    static boolean isJoined(int a, int b) {
        return JOINED[a][b];
    }

    static SortedSet<Integer> reach(int from, int steps, boolean mayStopOnCentre) {
        return new TreeSet<>(
                REACH.computeIfAbsent(
                        List.of(from, steps, mayStopOnCentre),
                        key -> ways(from, steps, mayStopOnCentre)));
    }

    /** All ways at once, step by step. */
    private static SortedSet<Integer> ways(int from, int steps, boolean mayStopOnCentre) {
        SortedSet<Integer> found = new TreeSet<>();
        Set<Stop> stops = Set.of(new Stop(from, from));
        for (int step = 1; step <= steps; step++) {
            stops = onward(stops);
            if (mayStopOnCentre && stops.stream().anyMatch(stop -> stop.at == 0)) {
                found.add(0);
            }
        }
        stops.forEach(stop -> found.add(stop.at));
        return found;
    }

    private static Set<Stop> onward(Set<Stop> stops) {
        Set<Stop> next = new HashSet<>();
        for (Stop stop : stops) {
            IntStream.range(0, SQUARES)
                    .filter(to -> isJoined(stop.at, to) && to != stop.before)
                    .forEach(to -> next.add(new Stop(stop.at, to)));
        }
        return next;
    }

    private static boolean[][] joined() {
        boolean[][] joined = new boolean[SQUARES][SQUARES];
        for (int square = 1; square <= 34; square++) {
            join(joined, square, square + 1);
        }
        join(joined, 35, 1);
        for (List<Integer> spoke : SPOKES) {
            for (int i = 1; i < spoke.size(); i++) {
                join(joined, spoke.get(i - 1), spoke.get(i));
            }
        }
        return joined;
    }

    private static void join(boolean[][] joined, int a, int b) {
        joined[a][b] = true;
        joined[b][a] = true;
    }
}
