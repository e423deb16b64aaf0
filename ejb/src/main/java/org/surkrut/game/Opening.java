package org.surkrut.game;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rolls that settle the order of play.
 *
 * @param rolls for each seat what it has rolled so far
 * @param owing the seats that have still to roll
 */
public record Opening(List<List<Integer>> rolls, List<Integer> owing) {
    static Opening of(int seats) {
        List<List<Integer>> none = new ArrayList<>();
        IntStream.range(0, seats).forEach(i -> none.add(List.of()));
        return new Opening(List.copyOf(none), List.of());
    }

    Opening rollOff(List<Integer> seats) {
        return new Opening(rolls, seats);
    }

    Opening rolled(int seat, int value) {
        List<List<Integer>> next = new ArrayList<>(rolls);
        List<Integer> own = new ArrayList<>(next.get(seat - 1));
        own.add(value);
        next.set(seat - 1, List.copyOf(own));
        return new Opening(List.copyOf(next), owing.stream().filter(s -> s != seat).toList());
    }

    /** Those who share their place with another, rising. */
    List<Integer> tied() {
        return seats().filter(s -> seats().anyMatch(o -> o != s && rolls(o).equals(rolls(s))))
                .boxed()
                .toList();
    }

    /** Highest first; each roll-off settles what the rolls before it left open. */
    List<Integer> order() {
        Comparator<Integer> byRolls = (a, b) -> compare(rolls(b), rolls(a));
        return seats().boxed().sorted(byRolls).toList();
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        int common = Math.min(a.size(), b.size());
        return IntStream.range(0, common)
                .map(i -> Integer.compare(a.get(i), b.get(i)))
                .filter(c -> c != 0)
                .findFirst()
                .orElse(0);
    }

    private IntStream seats() {
        return IntStream.rangeClosed(1, rolls.size());
    }

    private List<Integer> rolls(int seat) {
        return rolls.get(seat - 1);
    }
}
