package org.surkrut.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * What was measured of one server in one mode.
 *
 * @param values by what they are, with their unit; in the order of the table
 * @param errors what went wrong, and how often
 */
record Figures(String mode, String server, Map<String, Double> values, Map<String, Long> errors) {
    static final String CPU_A_TURN = "server CPU µs/turn";
    static final String COMPILED_CPU_A_TURN = "without compilers µs/turn";
    static final String ANSWER_P99 = "answer p99 ms";

    private static final double KIB = 1024;

    static Figures ofPlay(String mode, String server, Sample sample) {
        Map<String, Double> values = new LinkedHashMap<>();
        Moment used = sample.used();
        Tally tally = sample.tally();
        double turns = tally.turns;
        values.put("turns", turns);
        values.put("turns/s", turns / used.seconds());
        values.put(CPU_A_TURN, used.cpuMicros() / turns);
        values.put(COMPILED_CPU_A_TURN, (used.cpuMicros() - used.compilerMicros()) / turns);
        values.put("server CPU cores", used.cpuMicros() / 1e6 / used.seconds());
        values.put("other server CPU cores", sample.othersMicros() / 1e6 / used.seconds());
        latency(values, "answer", tally.answerMicros);
        latency(values, "last broadcast", tally.broadcastMicros);
        values.put("requests/turn", tally.requests / turns);
        values.put("frames/turn", tally.frames / turns);
        values.put("messages/turn", tally.messages / turns);
        values.put("characters/turn", tally.characters / turns);
        values.put("allocated KiB/turn", used.allocatedBytes() / KIB / turns);
        values.put("live heap MiB", sample.liveHeapBytes() / KIB / KIB);
        values.put("resident MiB", sample.residentKib() / KIB);
        values.put("journal commits/s", used.commits() / used.seconds());
        values.put("journal events/commit", used.entries() / used.commits());
        values.put("rooms that stood still", (double) sample.still());
        return of(mode, server, values, tally);
    }

    private static void latency(Map<String, Double> values, String what, Histogram micros) {
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
