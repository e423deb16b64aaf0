package org.surkrut.console;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.surkrut.exchange.Reading;
import org.surkrut.exchange.Reason;
import org.surkrut.exchange.Skipped;
import org.surkrut.question.Categories;
import org.surkrut.question.Choices;
import org.surkrut.question.Fate;
import org.surkrut.question.ImportPlan;
import org.surkrut.question.Imported;

/** Tells on the terminal what an import finds and does. */
final class ImportReport {
    /** Lines, or questions, named of each sort. */
    private static final int NAMED = 5;

    private final PrintStream out;

    ImportReport(PrintStream out) {
        this.out = out;
    }

    void read(Reading reading) {
        out.println(
                "Read as "
                        + reading.format()
                        + ": "
                        + reading.drafts().size()
                        + " questions, "
                        + reading.skipped().size()
                        + " skipped.");
        Map<Reason, List<Integer>> lines =
                reading.skipped().stream()
                        .collect(
                                groupingBy(
                                        Skipped::reason,
                                        TreeMap::new,
                                        mapping(Skipped::line, toList())));
        lines.forEach(
                (reason, where) ->
                        out.println(
                                "  skipped, "
                                        + reason
                                        + ": "
                                        + where.size()
                                        + " (line "
                                        + few(where.stream().map(String::valueOf), where.size())
                                        + ")"));
    }

    void target(Choices choices, String pack, String language) {
        String there = choices.pack() == null ? "a new one" : "which is there";
        out.println("Pack: " + pack + " (" + language + "), " + there + ".");
    }

    void plan(ImportPlan plan) {
        plan.mapping()
                .forEach(
                        (theirs, ours) ->
                                out.println("  category " + theirs + " -> " + category(ours)));
        if (plan.spread() > 0) {
            out.println("  of no category, spread over the five: " + plan.spread());
        }
        name(plan, "doubled", plan.count(Fate.DOUBLED), Fate.DOUBLED);
        name(plan, "much like another", plan.alike(), Fate.NEW);
    }

    private static String category(int ours) {
        return ours > 0 ? Categories.name(ours) : "none of ours";
    }

    private void name(ImportPlan plan, String what, int count, Fate fate) {
        if (count > 0) {
            out.println("  " + what + ": " + count);
            plan.lines().stream()
                    .filter(line -> line.fate() == fate && line.like() != null)
                    .limit(NAMED)
                    .forEach(this::pair);
        }
    }

    private void pair(ImportPlan.Line line) {
        out.println("    line " + line.draft().line() + ": " + line.draft().text());
        if (!line.like().equals(line.draft().text())) {
            out.println("      like: " + line.like());
        }
    }

    void dry(ImportPlan plan) {
        out.println(
                "Would take: "
                        + taken(plan.count(Fate.NEW), plan.count(Fate.CHANGED))
                        + left(
                                plan.count(Fate.UNCHANGED),
                                plan.count(Fate.EDITED),
                                plan.count(Fate.DOUBLED)));
        out.println("Nothing was written.");
    }

    void done(Imported imported) {
        out.println(
                "Taken: "
                        + taken(imported.added(), imported.changed())
                        + left(imported.unchanged(), imported.edited(), imported.doubled()));
    }

    private static String taken(int added, int changed) {
        return added + " new, " + changed + " changed";
    }

    private static String left(int unchanged, int edited, int doubled) {
        return "; left: "
                + unchanged
                + " unchanged, "
                + edited
                + " edited here, "
                + doubled
                + " doubled.";
    }

    private static String few(Stream<String> names, int count) {
        return names.limit(NAMED).collect(joining(", ")) + (count > NAMED ? ", ..." : "");
    }
}
