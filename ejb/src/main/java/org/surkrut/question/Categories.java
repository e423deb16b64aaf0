package org.surkrut.question;

import java.util.List;
import java.util.Locale;

/** The five categories by the names that the wire and our files have for them. */
public final class Categories {
    /** In the order of their numbers, which begin with 1. */
    static final List<String> NAMES = List.of("choux", "knack", "pdt", "lard", "vin");

    private Categories() {}

    public static String name(int category) {
        return NAMES.get(category - 1);
    }

    /** By name or number; 0: none of them. */
    public static int of(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        return name.matches("[1-5]") ? Integer.parseInt(name) : NAMES.indexOf(name) + 1;
    }
}
