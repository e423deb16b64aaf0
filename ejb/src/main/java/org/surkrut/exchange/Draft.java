package org.surkrut.exchange;

import java.util.ArrayList;
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
    /** An odd number that stirs the bits of a hash. */
    private static final int SPREAD = 0x9E3779B9;

    public Draft {
        wrong = List.copyOf(wrong);
    }

    /**
     * The answers with the right one among them, at a place that depends on the question alone.
     *
     * @param most how many there are at most
     */
    List<String> answers(int most) {
        List<String> answers = new ArrayList<>(wrong.subList(0, Math.min(wrong.size(), most - 1)));
        answers.add(Math.floorMod(text.hashCode() * SPREAD >>> 16, answers.size() + 1), right);
        return answers;
    }
}
