package org.surkrut.room;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.surkrut.question.LevelMix;

/**
 * What a room plays.
 *
 * @param packs their numbers, rising; none: the built-in pack of the room's language
 */
record Choice(List<Integer> packs, LevelMix mix) {
    static final Choice DEFAULT = new Choice(List.of(), LevelMix.EVEN);

    Choice {
        packs = packs.stream().distinct().sorted().toList();
    }

    /** Of a room's row; null and null: the default. */
    static Choice of(String packs, String mix) {
        if (mix == null) {
            return DEFAULT;
        }
        List<Integer> weights = numbers(mix);
        return new Choice(
                packs == null ? List.of() : numbers(packs),
                new LevelMix(weights.get(0), weights.get(1), weights.get(2)));
    }

    boolean isDefault() {
        return equals(DEFAULT);
    }

    /** Null: the built-in pack. */
    String packsRow() {
        return packs.isEmpty() ? null : text(packs);
    }

    /** Null of the default choice. */
    String mixRow() {
        return isDefault() ? null : text(weights());
    }

    List<Integer> weights() {
        return List.of(mix.easy(), mix.medium(), mix.hard());
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
    }

    private static String text(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
