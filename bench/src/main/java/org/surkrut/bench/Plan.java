package org.surkrut.bench;

import java.util.Arrays;
import java.util.List;

/**
 * What is to be measured, and for how long.
 *
 * @param modes in their order
 * @param seconds that count, for each server in each mode
 * @param warmSeconds of play at full speed before them, at most, for each way of speaking to each
 *     server
 * @param rooms at human pace
 * @param crowds of idle connections
 * @param saturation rooms at full speed
 * @param profile whether the game's server is recorded while it counts
 * @param accounts that a database is filled with, and games and questions
 */
record Plan(
        List<String> modes,
        int seconds,
        int warmSeconds,
        List<Integer> rooms,
        List<Integer> crowds,
        int saturation,
        boolean profile,
        int accounts,
        int games,
        int questions) {
    private static final String MODES = "start,saturation,human,idle";
    private static final List<String> MORE_MODES = List.of("growth", "micro");

    /** Of words like {@code seconds=30}; those with no value stand for the default one. */
    static Plan of(String... words) {
        return new Plan(
                modes(word(words, "modes", MODES)),
                number(words, "seconds", "24"),
                number(words, "warm", "100"),
                numbers(word(words, "rooms", "50,100,500,2000")),
                numbers(word(words, "crowds", "1000,10000")),
                number(words, "saturation", "200"),
                number(words, "profile", "0") > 0,
                number(words, "accounts", "1000000"),
                number(words, "games", "1000000"),
                number(words, "questions", "100000"));
    }

    private static String word(String[] words, String name, String normal) {
        return Arrays.stream(words)
                .filter(word -> word.startsWith(name + "=") && word.length() > name.length() + 1)
                .map(word -> word.substring(name.length() + 1))
                .findFirst()
                .orElse(normal);
    }

    private static List<String> modes(String names) {
        List<String> modes = List.of(names.split(","));
        for (String mode : modes) {
            if (!List.of(MODES.split(",")).contains(mode) && !MORE_MODES.contains(mode)) {
                throw new IllegalArgumentException(
                        "MODES are some of " + MODES + " and " + MORE_MODES + ", not " + mode);
            }
        }
        return modes;
    }

    private static int number(String[] words, String name, String normal) {
        return Integer.parseInt(word(words, name, normal));
    }

    private static List<Integer> numbers(String numbers) {
        return Arrays.stream(numbers.split(",")).map(Integer::valueOf).toList();
    }
}
