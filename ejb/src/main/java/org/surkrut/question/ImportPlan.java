package org.surkrut.question;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.surkrut.exchange.Draft;
import org.surkrut.exchange.Format;
import org.surkrut.exchange.Skipped;

/**
 * What an import would do.
 *
 * @param mapping where the file's categories go, in the order of the file; 0: nobody has said
 * @param spread questions of no category that were spread over the five
 */
public record ImportPlan(
        Format format,
        List<Line> lines,
        List<Skipped> skipped,
        Map<String, Integer> mapping,
        int spread) {
    /**
     * One question of the file.
     *
     * @param content as it would come in; of category 0 where nobody has said which
     * @param known the number of the pack's question that it is; 0: none
     * @param like a question that is there already and much like this one; null: none
     */
    public record Line(
            Draft draft, Content content, String key, Fate fate, int known, String like) {
        Line like(String other) {
            return new Line(draft, content, key, fate, known, other);
        }
    }

    public ImportPlan {
        lines = List.copyOf(lines);
        mapping = Collections.unmodifiableMap(mapping);
    }

    public int count(Fate fate) {
        return (int) lines.stream().filter(line -> line.fate() == fate).count();
    }

    /** Those that come in, but are much like others. */
    public int alike() {
        return (int) lines.stream().filter(l -> l.fate() == Fate.NEW && l.like() != null).count();
    }

    List<Line> of(Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).toList();
    }
}
