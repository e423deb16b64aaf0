package org.surkrut.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.surkrut.game.Chance;
import org.surkrut.game.Event;

/**
 * How often who knows nothing is right by a habit, of answers that are shown in the order that a
 * game draws.
 */
final class Guesses {
    /** The same at each call, so that figures change with the questions alone. */
    private static final String SEED = "0".repeat(2 * Chance.SEED_BYTES);

    /**
     * What one may go by: answers as shown, the one to take first; of several alike the first
     * shown.
     */
    private static final Map<String, UnaryOperator<List<String>>> HABITS = new LinkedHashMap<>();

    static {
        Comparator<String> length = Comparator.comparingInt(a -> a.codePointCount(0, a.length()));
        HABITS.put("longest", shown -> sorted(shown, length.reversed()));
        HABITS.put("of_middle_length", shown -> sorted(shown, length).subList(1, shown.size()));
        HABITS.put("shortest", shown -> sorted(shown, length));
        HABITS.put("first", shown -> shown);
        HABITS.put("first_in_the_alphabet", shown -> sorted(shown, String.CASE_INSENSITIVE_ORDER));
    }

    private static List<String> sorted(List<String> shown, Comparator<String> order) {
        return shown.stream().sorted(order).toList();
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
                    (habit, choice) -> {
                        if (choice.apply(shown).get(0).equals(item.answers().get(0))) {
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
