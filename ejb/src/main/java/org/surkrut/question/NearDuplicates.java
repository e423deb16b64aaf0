package org.surkrut.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.surkrut.exchange.Likeness;

/** Marks what would come in though something much like it is there. */
final class NearDuplicates {
    /** How like, from 0 to 1: found by looking at pairs of the built-in bank. */
    private static final double NEAR = 0.6;

    private final Likeness.Index index = new Likeness.Index();
    private final List<String> texts = new ArrayList<>();

    NearDuplicates(Map<String, String> known) {
        known.values().forEach(this::add);
    }

    private void add(String text) {
        index.add(texts.size(), text);
        texts.add(text);
    }

    ImportPlan mark(ImportPlan plan) {
        return new ImportPlan(
                plan.format(),
                plan.lines().stream().map(this::mark).toList(),
                plan.skipped(),
                plan.mapping(),
                plan.spread());
    }

    private ImportPlan.Line mark(ImportPlan.Line line) {
        if (line.fate() != Fate.NEW || line.like() != null) {
            return line;
        }
        String text = line.draft().text();
        List<Likeness.Match> nearest = index.nearest(text, NEAR);
        add(text);
        return nearest.isEmpty() ? line : line.like(texts.get(nearest.get(0).id()));
    }
}
