package org.surkrut.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** From the command {@code make run} on a built tree to the first page. */
final class Starting {
    static final String MODE = "start";
    static final String KEPT = "first page s, kept data";
    static final String FRESH = "first page s, no data yet";

    private static final int RUNS = 3;

    private Starting() {}

    static void measure(Path root, Path work, Report report)
            throws IOException, InterruptedException {
        double[] fresh = new double[RUNS];
        double[] kept = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            Path data = work.resolve("start" + run);
            fresh[run] = seconds(root, data);
            kept[run] = seconds(root, data);
        }
        Map<String, Double> values = new LinkedHashMap<>();
        put(values, FRESH, fresh);
        put(values, KEPT, kept);
        report.add(Figures.of(MODE, Report.GAME, values, new Tally()));
    }

    private static double seconds(Path root, Path data) throws IOException, InterruptedException {
        try (Target server = Target.make(root, data)) {
            return server.firstPageSeconds();
        }
    }

    /** The median, and the longest. */
    private static void put(Map<String, Double> values, String what, double... seconds) {
        Arrays.sort(seconds);
        values.put(what, seconds[seconds.length / 2]);
        values.put(what + ", worst", seconds[seconds.length - 1]);
    }
}
