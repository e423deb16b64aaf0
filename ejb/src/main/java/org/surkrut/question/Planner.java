package org.surkrut.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.surkrut.exchange.Draft;
import org.surkrut.exchange.Format;
import org.surkrut.exchange.Likeness;
import org.surkrut.exchange.Reading;
import org.surkrut.game.Rules;

/** Compares a file with what there is, question by question. */
final class Planner {
    private static final int HEX = 16;

    private final Choices choices;
    private final Map<String, Integer> remembered;
    private final Known known;
    private final Map<String, String> texts;
    private final Keys keys;
    private final Set<Integer> met = new HashSet<>();
    private final Map<String, Integer> mapping = new LinkedHashMap<>();
    private int spread;

    Planner(Choices choices, Map<String, Integer> remembered, Known known) {
        this.choices = choices;
        this.remembered = remembered;
        this.known = known;
        texts = new HashMap<>(known.texts());
        keys = new Keys(known.rows().keySet());
    }

    ImportPlan plan(Reading reading) {
        List<ImportPlan.Line> lines = new ArrayList<>();
        reading.drafts().forEach(draft -> lines.add(line(draft, hasKeys(reading.format()))));
        return new ImportPlan(reading.format(), lines, reading.skipped(), mapping, spread);
    }

    /** What other formats call a key is a number in its file, which another file has too. */
    private static boolean hasKeys(Format format) {
        return format == Format.CSV || format == Format.JSON;
    }

    private ImportPlan.Line line(Draft draft, boolean hasKeys) {
        String likeness = Likeness.hash(draft.text());
        int category = category(draft.category(), likeness);
        String wish = hasKeys && draft.key() != null ? draft.key() : Keys.of(likeness);
        String like = texts.putIfAbsent(likeness, draft.text());
        Known.Row row = known.rows().get(wish);
        if (row != null && met.add(row.id())) {
            Content content = content(draft, category == 0 ? row.content().category() : category);
            return new ImportPlan.Line(draft, content, wish, fate(row, content), row.id(), null);
        }
        Content content = content(draft, category);
        if (like != null && !choices.doubled()) {
            return new ImportPlan.Line(draft, content, wish, Fate.DOUBLED, 0, like);
        }
        Fate fate = category == 0 ? Fate.UNMAPPED : Fate.NEW;
        return new ImportPlan.Line(draft, content, keys.free(wish), fate, 0, like);
    }

    private static Fate fate(Known.Row row, Content content) {
        if (row.isEdited()) {
            return Fate.EDITED;
        }
        return row.active() && row.content().equals(content) ? Fate.UNCHANGED : Fate.CHANGED;
    }

    private int category(String theirs, String likeness) {
        int category =
                theirs == null
                        ? Math.max(choices.category(), 0)
                        : mapping.computeIfAbsent(theirs, this::map);
        if (category > 0 || choices.category() != Choices.SPREAD) {
            return category;
        }
        spread++;
        return 1 + (int) Long.remainderUnsigned(number(likeness), Rules.CATEGORIES);
    }

    /** Our own names stand for themselves, and subjects are known, where nobody says otherwise. */
    private int map(String theirs) {
        return Stream.of(
                        choices.mapping().getOrDefault(theirs, 0),
                        remembered.getOrDefault(theirs, 0),
                        Categories.of(theirs),
                        Subjects.category(theirs),
                        choices.category())
                .filter(category -> category > 0)
                .findFirst()
                .orElse(0);
    }

    private Content content(Draft draft, int category) {
        List<String> wrong = twoOf(draft.wrong(), draft.text());
        return new Content(
                category,
                choices.level() == 0 ? draft.level() : choices.level(),
                draft.text(),
                draft.right(),
                wrong.get(0),
                wrong.get(1),
                draft.explanation());
    }

    /** By chance, but the same two of the same question, lest the next import changes it. */
    private static List<String> twoOf(List<String> wrong, String text) {
        if (wrong.size() == 2) {
            return wrong;
        }
        List<String> shuffled = new ArrayList<>(wrong);
        Collections.shuffle(shuffled, new Random(number(Likeness.hash(text))));
        return shuffled.subList(0, 2);
    }

    private static long number(String hash) {
        return Long.parseUnsignedLong(hash.substring(0, HEX), HEX);
    }
}
