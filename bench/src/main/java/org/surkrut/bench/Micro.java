package org.surkrut.bench;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The small benchmarks, each in a JVM of its own, and no server. */
final class Micro {
    private static final int ITERATIONS = 4;

    private Micro() {}

    static void measure(Report report) throws RunnerException {
        Options options =
                new OptionsBuilder()
                        .include("org.surkrut.bench.micro")
                        .forks(1)
                        .warmupIterations(ITERATIONS)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(ITERATIONS)
                        .measurementTime(TimeValue.seconds(1))
                        .addProfiler(GCProfiler.class)
                        .jvmArgs("-XX:+UseSerialGC", "-Xmx512m")
                        .build();
        report(new Runner(options).run(), report);
    }

    private static void report(Collection<RunResult> results, Report report) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel();
            values.put(name + " ns", result.getPrimaryResult().getScore());
            values.put(
                    name + " B", result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
        }
        report.add(Figures.of("micro", Report.GAME, values, new Tally()));
    }
}
