package org.surkrut.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.surkrut.game.Chance;
import org.surkrut.game.Event;

/**
 * How often who knows nothing is right by a habit, of answers that are shown in the order that a
 * game draws.
 */
final class Guesses {
    /** The same at each call, so that figures change with the questions alone. */
    private static final String SEED = "0".repeat(2 * Chance.SEED_BYTES);

    /** What one may go by; of several that are the same in it, the first shown is taken. */
    private static final Map<String, Comparator<String>> HABITS = new LinkedHashMap<>();

    static {
        Comparator<String> length = Comparator.comparingInt(a -> a.codePointCount(0, a.length()));
        HABITS.put("longest", length.reversed());
        HABITS.put("shortest", length);
        HABITS.put("first", (a, b) -> 0);
        HABITS.put("first_in_the_alphabet", String.CASE_INSENSITIVE_ORDER);
    }

    private long draws;

    private Guesses() {}

    /** In percent, by habit. */
    static Map<String, Double> percent(List<QuestionFiles.Item> items) {
        Guesses guesses = new Guesses();
        Map<String, Integer> right = new LinkedHashMap<>();
        HABITS.keySet().forEach(habit -> right.put(habit, 0));
        for (QuestionFiles.Item item : items) {
            List<String> shown = guesses.shown(item.answers());
            HABITS.forEach(
                    (habit, order) -> {
                        if (Collections.min(shown, order).equals(item.answers().get(0))) {
                            right.merge(habit, 1, Integer::sum);
                        }
                    });
        }
        Map<String, Double> percent = new LinkedHashMap<>();
        right.forEach(
                (habit, n) -> percent.put(habit, Math.round(1000.0 * n / items.size()) / 10.0));
        return percent;
    }

    private List<String> shown(List<String> answers) {
        List<String> shown = new ArrayList<>(answers);
        for (int place = shown.size() - 1; place > 0; place--) {
            Event.Drawn drawn = Chance.choose(SEED, draws, place + 1, Event.Purpose.ANSWER_ORDER);
            draws = drawn.k() + 1;
            Collections.swap(shown, place, drawn.value());
        }
        return shown;
    }
}
