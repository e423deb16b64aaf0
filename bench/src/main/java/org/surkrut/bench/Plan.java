package org.surkrut.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What is to be measured, and for how long.
 *
 * @param rooms at human pace
 * @param crowds of idle connections
 * @param saturation rooms at full speed
 */
record Plan(
        Set<String> modes,
        int seconds,
        int warmSeconds,
        List<Integer> rooms,
        List<Integer> crowds,
        int saturation) {
    private static final Set<String> MODES = Set.of("start", "saturation", "human", "idle");

    /** Of words like {@code seconds=30}; those with no value stand for the default one. */
    static Plan of(String... words) {
        return new Plan(
                modes(word(words, "modes", "start,saturation,human,idle")),
                numbers(word(words, "seconds", "30")).get(0),
                numbers(word(words, "warm", "15")).get(0),
                numbers(word(words, "rooms", "100,500,2000")),
                numbers(word(words, "crowds", "1000,10000")),
                numbers(word(words, "saturation", "50")).get(0));
    }

    private static String word(String[] words, String name, String normal) {
        return Arrays.stream(words)
                .filter(word -> word.startsWith(name + "=") && word.length() > name.length() + 1)
                .map(word -> word.substring(name.length() + 1))
                .findFirst()
                .orElse(normal);
    }

    private static Set<String> modes(String names) {
        Set<String> modes = Set.of(names.split(","));
        if (!MODES.containsAll(modes)) {
            throw new IllegalArgumentException("MODES are some of " + MODES + ", not " + names);
        }
        return modes;
    }

    private static List<Integer> numbers(String numbers) {
        return Arrays.stream(numbers.split(",")).map(Integer::valueOf).toList();
    }
}
