package org.surkrut.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** The floor and the game, which are started once and measured by turns. */
final class Ring implements AutoCloseable {
    private static final int HUMAN_PACE_MILLIS = 2000;

    /** By turns, so that a machine that grows slower in the meantime does so for all of them. */
    private static final int ROUNDS = 3;

    private final Plan plan;
    private final Path root;
    private final Path work;
    private final Path results;
    private final List<AutoCloseable> open = new ArrayList<>();
    private List<Measuring> servers = List.of();
    private boolean warm;

    Ring(Plan plan, Path root, Path work, Path results) {
        this.plan = plan;
        this.root = root;
        this.work = work;
        this.results = results;
    }

    void saturate(Report report) throws IOException, InterruptedException, TimeoutException {
        int seconds = Math.max(1, plan.seconds() / ROUNDS);
        play(report, "saturation", plan.saturation(), 0, ROUNDS, seconds);
    }

    void playAtHumanPace(Report report) throws IOException, InterruptedException, TimeoutException {
        for (int rooms : plan.rooms()) {
            play(report, "human", rooms, HUMAN_PACE_MILLIS, 1, plan.seconds());
        }
    }

    private void play(
            Report report, String mode, int rooms, long paceMillis, int rounds, int seconds)
            throws IOException, InterruptedException, TimeoutException {
        warm();
        List<List<Sample>> samples = new ArrayList<>();
        servers.forEach(server -> samples.add(new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < servers.size(); i++) {
                samples.get(i).add(servers.get(i).play(rooms, paceMillis, seconds));
            }
        }
        for (int i = 0; i < servers.size(); i++) {
            Sample all = samples.get(i).stream().reduce(Sample::plus).orElseThrow();
            report.add(Figures.ofPlay(mode + " " + rooms, servers.get(i).name(), all));
        }
    }

    private void warm() throws IOException, InterruptedException, TimeoutException {
        if (!warm) {
            for (Measuring server : servers()) {
                server.warm(plan.saturation(), plan.warmSeconds());
            }
            warm = true;
        }
    }

    void idle(Report report) throws IOException, InterruptedException, TimeoutException {
        for (int crowd : plan.crowds()) {
            for (Measuring server : servers()) {
                report.add(server.idle(crowd));
            }
        }
    }

    private List<Measuring> servers() throws IOException, InterruptedException {
        if (servers.isEmpty()) {
            Target floor = keep(Target.floor(work));
            Target game = keep(Target.game(root, work.resolve("game")));
            Jvm floorJvm = keep(Jvm.of(floor.pid()));
            Jvm gameJvm = keep(Jvm.of(game.pid()));
            Profile profile = plan.profile() ? new Profile(gameJvm, results) : null;
            servers =
                    List.of(
                            new Measuring(Report.FLOOR, floor, floorJvm, game, null),
                            new Measuring(Report.GAME, game, gameJvm, floor, profile),
                            new Measuring(Report.LINES, game, gameJvm, floor, profile));
        }
        return servers;
    }

    private <T extends AutoCloseable> T keep(T one) {
        open.add(0, one);
        return one;
    }

    @Override
    public void close() throws IOException {
        for (AutoCloseable one : open) {
            try {
                one.close();
            } catch (Exception e) {
                System.err.println("could not be closed: " + e);
            }
        }
    }
}
