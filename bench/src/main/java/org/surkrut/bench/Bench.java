package org.surkrut.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Measures the built game and the floor by turns, prints a table and writes a JSON file. */
public final class Bench {
    private static final int HUMAN_PACE_MILLIS = 2000;

    private final Plan plan;
    private final Report report = new Report();

    private Bench(Plan plan) {
        this.plan = plan;
    }

    /**
     * @param args the application's root, the folder for what the servers write, the JSON file;
     *     then what {@link Plan} reads
     */
    public static void main(String... args) throws Exception {
        String[] words = List.of(args).subList(3, args.length).toArray(String[]::new);
        Bench bench = new Bench(Plan.of(words));
        bench.run(Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath());
        bench.report.print(System.out);
        Files.writeString(Path.of(args[2]), bench.report.json());
    }

    private void run(Path root, Path work)
            throws IOException, InterruptedException, TimeoutException {
        try (Target floor = Target.floor(work);
                Target game = Target.game(root, work);
                Jvm floorJvm = Jvm.of(floor.pid());
                Jvm gameJvm = Jvm.of(game.pid())) {
            measure(
                    List.of(
                            new Measuring(Report.FLOOR, floor, floorJvm, "choucroute.v1"),
                            new Measuring("game", game, gameJvm, "choucroute.v1"),
                            new Measuring("game, lines", game, gameJvm, "choucroute.v1.lines")));
        }
    }

    private void measure(List<Measuring> servers)
            throws IOException, InterruptedException, TimeoutException {
        for (Measuring server : servers) {
            if (plan.modes().contains("start")) {
                report.add(server.start());
            }
        }
        if (plan.modes().contains("saturation")) {
            play(servers, "saturation", plan.saturation(), 0);
        }
        if (plan.modes().contains("human")) {
            for (int rooms : plan.rooms()) {
                play(servers, "human", rooms, HUMAN_PACE_MILLIS);
            }
        }
        if (plan.modes().contains("idle")) {
            for (int crowd : plan.crowds()) {
                for (Measuring server : servers) {
                    report.add(server.idle(crowd));
                }
            }
        }
    }

    private void play(List<Measuring> servers, String mode, int rooms, long paceMillis)
            throws IOException, InterruptedException, TimeoutException {
        for (Measuring server : servers) {
            report.add(server.play(mode, rooms, paceMillis, plan.warmSeconds(), plan.seconds()));
        }
    }
}
