package org.surkrut.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.surkrut.exchange.Likeness;

/** What other sources' categories are about, told by the words of their names. */
final class Subjects {
    /** How words begin; the first that fits counts, as with "Entertainment: Video Games". */
    private static final Map<Integer, List<String>> BEGINNINGS = new LinkedHashMap<>();

    static {
        put(2, "sport", "game", "jeu", "loisir", "leisure", "hobb");
        put(5, "food", "drink", "cuisin", "gastronom", "cook", "wine", "alsac");
        put(
                1,
                "scien",
                "natur",
                "animal",
                "animau",
                "math",
                "comput",
                "informat",
                "gadget",
                "vehic",
                "sante");
        put(3, "histo", "geo", "politi", "mytho", "monde", "world");
        put(4, "arts", "book", "litter", "liter", "film", "cine", "musi", "tele", "celeb", "comic");
        put(4, "cartoon", "anime", "theat", "entertain", "culture");
    }

    private Subjects() {}

    private static void put(int category, String... beginnings) {
        BEGINNINGS.merge(category, List.of(beginnings), Subjects::both);
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** 1 to 5; 0: nothing in the name tells. */
    static int category(String theirs) {
        List<String> words = List.of(Likeness.normal(theirs).split(" "));
        return BEGINNINGS.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(b -> begins(words, b)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(words.contains("art") ? 4 : 0);
    }

    private static boolean begins(List<String> words, String beginning) {
        return words.stream().anyMatch(word -> word.startsWith(beginning));
    }
}
