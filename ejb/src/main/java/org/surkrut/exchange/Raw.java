package org.surkrut.exchange;

import java.util.List;

/**
 * A question as it stands in the file, nothing checked.
 *
 * @param level 1 to 3; anything else: a level that nobody knows
 */
record Raw(
        int line,
        String key,
        String category,
        int level,
        String text,
        List<String> right,
        List<String> wrong,
        String explanation) {
    /** Where a format knows no levels. */
    static final int MIDDLE = 2;
}
