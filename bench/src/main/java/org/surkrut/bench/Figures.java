package org.surkrut.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was measured of one server in one mode.
 *
 * @param values by what they are, with their unit; in the order of the table
 * @param errors what went wrong, and how often
 */
record Figures(String mode, String server, Map<String, Double> values, Map<String, Long> errors) {
    private static final double KIB = 1024;

    static Figures ofPlay(
            String mode, String server, Moment used, Tally tally, long liveHeap, long residentKib) {
        Map<String, Double> values = new LinkedHashMap<>();
        double turns = tally.turns;
        values.put("turns", turns);
        values.put("turns/s", turns / used.seconds());
        values.put("server CPU µs/turn", used.cpuMicros() / turns);
        values.put("server CPU cores", used.cpuMicros() / 1e6 / used.seconds());
        latency(values, "answer", tally.answerMicros);
        latency(values, "last broadcast", tally.broadcastMicros);
        values.put("requests/turn", tally.requests / turns);
        values.put("frames/turn", tally.frames / turns);
        values.put("messages/turn", tally.messages / turns);
        values.put("characters/turn", tally.characters / turns);
        values.put("allocated KiB/turn", used.allocatedBytes() / KIB / turns);
        values.put("live heap MiB", liveHeap / KIB / KIB);
        values.put("resident MiB", residentKib / KIB);
        values.put("journal commits/s", used.commits() / used.seconds());
        values.put("journal events/commit", used.entries() / used.commits());
        return of(mode, server, values, tally);
    }

    private static void latency(
            Map<String, Double> values, String what, org.HdrHistogram.Histogram micros) {
        values.put(what + " p50 ms", micros.getValueAtPercentile(50) / 1e3);
        values.put(what + " p99 ms", micros.getValueAtPercentile(99) / 1e3);
        values.put(what + " max ms", micros.getMaxValue() / 1e3);
    }

    static Figures of(String mode, String server, Map<String, Double> values, Tally tally) {
        values.put("errors", (double) tally.errors.values().stream().mapToLong(n -> n).sum());
        values.values().removeIf(value -> value.isNaN() || value.isInfinite());
        return new Figures(mode, server, values, Map.copyOf(tally.errors));
    }
}
