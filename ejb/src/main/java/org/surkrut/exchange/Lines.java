package org.surkrut.exchange;

import java.util.Arrays;
import java.util.stream.IntStream;

/** In which line of a text a place is. */
final class Lines {
    private final int[] ends;

    Lines(String text) {
        ends = IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').toArray();
    }

    /** From 1. */
    int at(int place) {
        int found = Arrays.binarySearch(ends, place);
        return 1 + (found < 0 ? -found - 1 : found);
    }
}
