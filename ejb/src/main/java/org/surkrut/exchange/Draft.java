package org.surkrut.exchange;

import java.util.List;

/**
 * A question as a file has it: tidied, with answers that differ.
 *
 * @param line where it begins in the file, from 1
 * @param key what the file calls it; null: nothing
 * @param category theirs; null: none
 * @param level 1 to 3; 2 where the file says nothing
 * @param wrong two or more
 * @param explanation never null
 */
public record Draft(
        int line,
        String key,
        String category,
        int level,
        String text,
        String right,
        List<String> wrong,
        String explanation) {
    public Draft {
        wrong = List.copyOf(wrong);
    }
}
