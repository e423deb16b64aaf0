package org.surkrut.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All figures, and their ratios to the floor's in the same mode of the same run. */
final class Report {
    static final String FLOOR = "floor";
    static final String GAME = "game";
    static final String LINES = "game, lines";

    private final List<Figures> all = new ArrayList<>();
    private final Map<String, String> failures = new LinkedHashMap<>();

    void add(Figures figures) {
        all.add(figures);
        System.err.println("measured: " + figures.mode() + ", " + figures.server());
    }

    /** Nothing more comes of that mode. */
    void failed(String mode, Exception why) {
        failures.put(mode, why.toString());
    }

    boolean isWhole() {
        return failures.isEmpty();
    }

    void print(PrintStream out) {
        out.printf("%-16s %-26s %-13s %14s %9s%n", "mode", "figure", "server", "value", "x floor");
        for (Figures figures : all) {
            Map<String, Double> ratios = ratios(figures);
            figures.values()
                    .forEach(
                            (what, value) ->
                                    out.println(row(figures, what, value, ratios.get(what))));
            figures.errors().forEach((what, count) -> out.println("    " + count + " x " + what));
        }
        out.println();
        Promise.all(this).forEach(out::println);
        failures.forEach((mode, why) -> out.println("FAILED: " + mode + ": " + why));
    }

    private static Map<String, Object> row(Promise promise) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("what", promise.text());
        row.put("value", promise.value().orElse(null));
        row.put("most", promise.most());
        row.put("judgement", promise.judgement());
        return row;
    }

    private static String row(Figures figures, String what, double value, Double ratio) {
        return String.format(
                Locale.ROOT,
                "%-16s %-26s %-13s %14.2f %9s",
                figures.mode(),
                what,
                figures.server(),
                value,
                ratio == null ? "" : String.format(Locale.ROOT, "%.2f", ratio));
    }

    /** Of every figure that the floor has, too, and that is not nothing there. */
    Map<String, Double> ratios(Figures figures) {
        Map<String, Double> ratios = new LinkedHashMap<>();
        if (!figures.server().equals(FLOOR)) {
            all.stream()
                    .filter(one -> one.server().equals(FLOOR) && one.mode().equals(figures.mode()))
                    .flatMap(one -> one.values().entrySet().stream())
                    .filter(floor -> floor.getValue() > 0)
                    .filter(floor -> figures.values().containsKey(floor.getKey()))
                    .forEach(
                            floor ->
                                    ratios.put(
                                            floor.getKey(),
                                            figures.values().get(floor.getKey())
                                                    / floor.getValue()));
        }
        return ratios;
    }

    /** To the floor; empty where either was not measured. */
    Optional<Double> ratioOfMode(String mode, String server, String what) {
        return find(mode, server).map(figures -> ratios(figures).get(what));
    }

    Optional<Double> value(String mode, String server, String what) {
        return find(mode, server).map(figures -> figures.values().get(what));
    }

    /** By the mode's name, or its first word where it was measured in one size only. */
    private Optional<Figures> find(String mode, String server) {
        return all.stream()
                .filter(one -> one.mode().equals(mode) || one.mode().split(" ")[0].equals(mode))
                .filter(one -> one.server().equals(server))
                .findFirst();
    }

    String json() throws JsonProcessingException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Figures figures : all) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("mode", figures.mode());
            row.put("server", figures.server());
            row.put("figures", figures.values());
            row.put("timesFloor", ratios(figures));
            row.put("errors", new TreeMap<>(figures.errors()));
            rows.add(row);
        }
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        machine.put("java", System.getProperty("java.vm.version"));
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("at", Instant.now().toString());
        whole.put("machine", machine);
        whole.put("measured", rows);
        whole.put("failures", failures);
        whole.put("targets", Promise.all(this).stream().map(Report::row).toList());
        return new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValueAsString(whole);
    }
}
