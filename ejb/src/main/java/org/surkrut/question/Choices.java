package org.surkrut.question;

import java.util.Map;
import org.surkrut.exchange.Description;

/**
 * How a file is to be imported.
 *
 * @param pack into which; null: into a new one
 * @param description of the new pack; else nothing
 * @param mapping of the file's categories to ours, 1 to 5; those that are not in it go where they
 *     went last time
 * @param category for all others; 0: there must be none; {@link #SPREAD}: each of the five gets as
 *     many of them, a question always the same one
 * @param level of all questions; 0: as the file says
 * @param doubled takes in what there is already, too
 */
public record Choices(
        Integer pack,
        Description description,
        Map<String, Integer> mapping,
        int category,
        int level,
        boolean doubled) {
    public static final int SPREAD = -1;

    public Choices {
        mapping = Map.copyOf(mapping);
    }

    public static Choices into(int pack) {
        return new Choices(pack, Description.NONE, Map.of(), 0, 0, false);
    }

    public static Choices intoNew(Description description) {
        return new Choices(null, description, Map.of(), 0, 0, false);
    }

    public Choices mapping(Map<String, Integer> other) {
        return new Choices(pack, description, other, category, level, doubled);
    }

    public Choices category(int other) {
        return new Choices(pack, description, mapping, other, level, doubled);
    }

    public Choices doubled(boolean other) {
        return new Choices(pack, description, mapping, category, level, other);
    }
}
