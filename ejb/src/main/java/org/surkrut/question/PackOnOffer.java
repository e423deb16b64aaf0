package org.surkrut.question;

import java.util.List;

/**
 * An active pack, as the makers of rooms see it.
 *
 * @param counts of its active questions, one a category in their order
 */
public record PackOnOffer(
        int id,
        String name,
        String language,
        String author,
        String licence,
        String source,
        boolean builtIn,
        List<Integer> counts) {
    public PackOnOffer {
        counts = List.copyOf(counts);
    }

    public int questions() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
