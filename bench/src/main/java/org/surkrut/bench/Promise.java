package org.surkrut.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the game is to keep.
 *
 * @param value that was measured; empty: it was not
 * @param most that it may be
 */
record Promise(String text, Optional<Double> value, double most) {
    private static final String IDLE = "idle 10000";

    /** Of ratios to the floor, but for growth and start. */
    static List<Promise> all(Report report) {
        return Stream.of(ofServers(report), Growth.promises(report)).flatMap(List::stream).toList();
    }

    private static List<Promise> ofServers(Report report) {
        return List.of(
                new Promise(
                        "CPU a turn at saturation, x floor",
                        report.ratioOfMode("saturation", Report.GAME, Figures.CPU_A_TURN),
                        1.5),
                new Promise(
                        "the same with lines, x floor",
                        report.ratioOfMode("saturation", Report.LINES, Figures.CPU_A_TURN),
                        1.0),
                new Promise(
                        "p99 of an answer in 500 rooms, x floor",
                        report.ratioOfMode("human 500", Report.GAME, Figures.ANSWER_P99),
                        3),
                new Promise(
                        "the same with lines, x floor",
                        report.ratioOfMode("human 500", Report.LINES, Figures.ANSWER_P99),
                        3),
                growth(report, Report.GAME, "CPU a turn in 2,000 rooms, x that in 50"),
                growth(report, Report.LINES, "the same with lines, x that in 50"),
                new Promise(
                        "live heap a connection of 10,000, x floor",
                        report.ratioOfMode(IDLE, Report.GAME, Measuring.HEAP),
                        2),
                new Promise(
                        "resident memory a connection of 10,000, x floor",
                        report.ratioOfMode(IDLE, Report.GAME, Measuring.RESIDENT),
                        2),
                new Promise(
                        "first page after make run, s",
                        report.value(Starting.MODE, Report.GAME, Starting.KEPT),
                        10),
                new Promise(
                        "the same with no data yet, s",
                        report.value(Starting.MODE, Report.GAME, Starting.FRESH),
                        10));
    }

    /** The compilers' part would flatter: fewer turns bear more of it. */
    private static Promise growth(Report report, String server, String text) {
        Optional<Double> many = report.value("human 2000", server, Figures.COMPILED_CPU_A_TURN);
        Optional<Double> few = report.value("human 50", server, Figures.COMPILED_CPU_A_TURN);
        return new Promise(text, many.flatMap(m -> few.map(f -> m / f)), 1.2);
    }

    String judgement() {
        return value.map(v -> v <= most ? "met" : "NOT MET").orElse("not measured");
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-50s at most %5.2f: %7s  %s",
                text,
                most,
                value.map(v -> String.format(Locale.ROOT, "%.2f", v)).orElse(""),
                judgement());
    }
}
