package org.surkrut.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.surkrut.exchange.Likeness;

/** What the built-in bank has, and what is wrong with it. */
final class BankFigures {
    /** How many questions a category has in each language, at least. */
    static final int PAIRS_A_CATEGORY = 120;

    /** How often guessing by these habits may be right. */
    static final double GUESS_PERCENT = 38;

    private static final List<String> PROMISED = List.of("longest", "first");

    /** Two questions that are nearly one. */
    record Pair(String language, String one, String other, double likeness) {}

    private final List<QuestionFiles.Item> items;

    BankFigures(List<QuestionFiles.Item> items) {
        this.items = items;
    }

    /** By category, language and level. */
    Map<String, Map<String, Map<Integer, Long>>> counts() {
        return items.stream()
                .collect(
                        Collectors.groupingBy(
                                i -> Categories.NAMES.get(i.category() - 1),
                                LinkedHashMap::new,
                                Collectors.groupingBy(
                                        QuestionFiles.Item::language,
                                        LinkedHashMap::new,
                                        Collectors.groupingBy(
                                                QuestionFiles.Item::level,
                                                TreeMap::new,
                                                Collectors.counting()))));
    }

    /** In percent, by language and habit. */
    Map<String, Map<String, Double>> guesses() {
        Map<String, Map<String, Double>> guesses = new LinkedHashMap<>();
        for (String language : QuestionFiles.LANGUAGES) {
            guesses.put(language, Guesses.percent(in(language)));
        }
        return guesses;
    }

    private List<QuestionFiles.Item> in(String language) {
        return items.stream().filter(i -> i.language().equals(language)).toList();
    }

    List<Pair> nearDuplicates() {
        List<Pair> pairs = new ArrayList<>();
        for (String language : QuestionFiles.LANGUAGES) {
            Likeness.Index index = new Likeness.Index();
            List<QuestionFiles.Item> seen = in(language);
            for (int i = 0; i < seen.size(); i++) {
                QuestionFiles.Item item = seen.get(i);
                String text = item.text() + " " + item.answers().get(0);
                for (Likeness.Match match : index.nearest(text, Likeness.NEAR)) {
                    String other = seen.get(match.id()).key();
                    pairs.add(new Pair(language, other, item.key(), match.likeness()));
                }
                index.add(i, text);
            }
        }
        return pairs;
    }

    /** By key and language. */
    List<String> withoutExplanation() {
        return items.stream().filter(i -> i.because().isBlank()).map(BankFigures::name).toList();
    }

    /** By key and language. */
    List<String> withEqualAnswers() {
        return items.stream()
                .filter(i -> new HashSet<>(lowerCase(i.answers())).size() < i.answers().size())
                .map(BankFigures::name)
                .toList();
    }

    private static List<String> lowerCase(List<String> texts) {
        return texts.stream().map(t -> t.strip().toLowerCase(Locale.ROOT)).toList();
    }

    private static String name(QuestionFiles.Item item) {
        return item.key() + " " + item.language();
    }

    /** What the bank promises and doesn't hold; empty: all is well. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        counts().forEach((category, languages) -> addFewness(faults, category, languages));
        guesses().forEach((language, habits) -> addHabits(faults, language, habits));
        nearDuplicates().forEach(p -> faults.add(p.one() + " is like " + p.other()));
        withoutExplanation().forEach(name -> faults.add(name + " has no explanation"));
        withEqualAnswers().forEach(name -> faults.add(name + " has equal answers"));
        return faults;
    }

    private static void addFewness(
            List<String> faults, String category, Map<String, Map<Integer, Long>> languages) {
        languages.forEach(
                (language, levels) -> {
                    long all = levels.values().stream().mapToLong(Long::longValue).sum();
                    if (all < PAIRS_A_CATEGORY) {
                        faults.add(all + " questions of " + category + " in " + language);
                    }
                });
    }

    private static void addHabits(
            List<String> faults, String language, Map<String, Double> habits) {
        for (String habit : PROMISED) {
            if (habits.get(habit) > GUESS_PERCENT) {
                faults.add(
                        "the " + habit + " is right in " + habits.get(habit) + " % in " + language);
            }
        }
    }
}
