package org.surkrut.exchange;

import java.util.Locale;
import java.util.Map;

/** The names that files give to the three levels. */
final class Level {
    private static final Map<String, Integer> NAMES =
            Map.ofEntries(
                    Map.entry("1", 1),
                    Map.entry("2", 2),
                    Map.entry("3", 3),
                    Map.entry("easy", 1),
                    Map.entry("medium", 2),
                    Map.entry("hard", 3),
                    Map.entry("facile", 1),
                    Map.entry("moyen", 2),
                    Map.entry("difficile", 3),
                    Map.entry("debutant", 1),
                    Map.entry("confirme", 2),
                    Map.entry("expert", 3),
                    Map.entry("beginner", 1),
                    Map.entry("intermediate", 2),
                    Map.entry("advanced", 3),
                    Map.entry("anfanger", 1),
                    Map.entry("fortgeschritten", 2),
                    Map.entry("experte", 3),
                    Map.entry("principiante", 1),
                    Map.entry("intermedio", 2),
                    Map.entry("experto", 3),
                    Map.entry("esperto", 3),
                    Map.entry("gevorderd", 2));

    private Level() {}

    /** 1 to 3; the middle one where nothing is said, 0 where the name is unknown. */
    static int of(String name) {
        String plain = Likeness.plain(Text.tidy(name)).toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? Raw.MIDDLE : NAMES.getOrDefault(plain, 0);
    }
}
