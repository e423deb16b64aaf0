package org.surkrut.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Measures the built game and the floor by turns, prints a table and writes a JSON file. */
public final class Bench {
    private final Plan plan;
    private final Path root;
    private final Report report = new Report();

    private Bench(Plan plan, Path root) {
        this.plan = plan;
        this.root = root;
    }

    /**
     * @param args the application's root; then what {@link Plan} reads
     */
    public static void main(String... args) throws IOException {
        Plan plan = Plan.of(List.of(args).subList(1, args.length).toArray(String[]::new));
        Bench bench = new Bench(plan, Path.of(args[0]).toAbsolutePath().normalize());
        Path results = Files.createDirectories(bench.root.resolve("bench/target"));
        bench.run(results);
        bench.report.print(System.out);
        Files.writeString(results.resolve("bench.json"), bench.report.json());
        System.exit(bench.report.isWhole() ? 0 : 1);
    }

    /** A mode that fails leaves the others their turn. */
    private void run(Path results) throws IOException {
        Path work = Files.createTempDirectory(results, "work");
        Target.endWithThisProcess(work);
        try (Ring ring = new Ring(plan, root, work, results)) {
            for (String mode : plan.modes()) {
                try {
                    run(mode, ring, work);
                } catch (Exception e) {
                    e.printStackTrace();
                    report.failed(mode, e);
                }
            }
        }
    }

    private void run(String mode, Ring ring, Path work) throws Exception {
        switch (mode) {
            case "start" -> Starting.measure(root, work, report);
            case "saturation" -> ring.saturate(report);
            case "human" -> ring.playAtHumanPace(report);
            case "idle" -> ring.idle(report);
            case "micro" -> Micro.measure(report);
            case Growth.MODE -> new Growth(root, work, plan).measure(report);
            default -> throw new IllegalArgumentException(mode);
        }
    }
}
