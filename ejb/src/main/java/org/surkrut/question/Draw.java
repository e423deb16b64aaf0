package org.surkrut.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Numbers of questions in random order, one after the other: Fisher and Yates' shuffle, of which no
 * more is done than is asked for, so that a large pack costs no more than a small one.
 */
final class Draw {
    static final int NONE = 0;

    private final List<int[]> shelves;
    private final RandomGenerator random;
    private final Map<Integer, Integer> swapped = new HashMap<>();
    private int left;

    Draw(List<int[]> shelves, RandomGenerator random) {
        this.shelves = shelves;
        this.random = random;
        left = shelves.stream().mapToInt(shelf -> shelf.length).sum();
    }

    int next() {
        if (left == 0) {
            return NONE;
        }
        int place = random.nextInt(left);
        left--;
        Integer last = swapped.remove(left);
        int kept = last == null ? left : last;
        Integer taken = place == left ? Integer.valueOf(kept) : swapped.put(place, kept);
        return at(taken == null ? place : taken);
    }

    private int at(int place) {
        int rest = place;
        for (int[] shelf : shelves) {
            if (rest < shelf.length) {
                return shelf[rest];
            }
            rest -= shelf.length;
        }
        throw new IndexOutOfBoundsException(place);
    }
}
