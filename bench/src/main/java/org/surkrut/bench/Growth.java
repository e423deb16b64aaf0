package org.surkrut.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/** The same deeds on a small database and on a large one, by turns. */
final class Growth {
    static final String MODE = "growth";
    static final String CPU = "CPU µs, x small";
    static final String P50 = "p50, x small";
    static final String P99 = "p99, x small";

    private static final String PLAY = "play";
    private static final double MOST = 1.5;
    private static final int ROUNDS = 4;
    private static final int TIMES_A_ROUND = 400;
    private static final int ROOMS = 20;
    private static final int WARM_SECONDS = 20;
    private static final int PLAY_SECONDS = 20;

    /** Small: but with some who have played more games than a list of them shows. */
    private static final int SMALL_ACCOUNTS = 250;

    private static final int SMALL_GAMES = 3000;

    /** As many games as the others' are played by who comes at this place among all. */
    private static final double CASUAL_SHARE = 0.013;

    /** What players do that a database might make slower by growing. */
    static final Map<String, Deed> DEEDS = deeds();

    private final Path root;
    private final Path work;
    private final Plan plan;

    Growth(Path root, Path work, Plan plan) {
        this.root = root;
        this.work = work;
        this.plan = plan;
    }

    private static Map<String, Deed> deeds() {
        Map<String, Deed> deeds = new LinkedHashMap<>();
        deeds.put("log-in", Regulars::logIn);
        deeds.put("totals, few games", Regulars::totalsOfCasual);
        deeds.put("totals, many games", Regulars::totalsOfKeen);
        deeds.put("list, few games", Regulars::gamesOfCasual);
        deeds.put("list, many games", Regulars::gamesOfKeen);
        deeds.put("launch", Regulars::launch);
        return deeds;
    }

    /** What all of that is to keep. */
    static List<Promise> promises(Report report) {
        return Stream.concat(DEEDS.keySet().stream(), Stream.of(PLAY))
                .flatMap(
                        deed ->
                                Stream.of(P50, P99, CPU)
                                        .map(figure -> promise(report, deed, figure)))
                .toList();
    }

    private static Promise promise(Report report, String deed, String figure) {
        String mode = MODE + " " + deed;
        return new Promise(mode + ": " + figure, report.value(mode, Report.GAME, figure), MOST);
    }

    void measure(Report report)
            throws IOException, InterruptedException, SQLException, TimeoutException {
        Path small = work.resolve("small");
        Path large = work.resolve("large");
        prepare(small, large);
        fill(small, SMALL_ACCOUNTS, SMALL_GAMES, 0);
        fill(large, plan.accounts(), plan.games(), plan.questions());
        try (Target one = Target.game(root, small);
                Target other = Target.game(root, large)) {
            report.add(start(one, other));
            report.add(play(one, other));
            int casual = (int) (plan.accounts() * CASUAL_SHARE);
            try (Regulars few = new Regulars(one, SMALL_ACCOUNTS, 120);
                    Regulars many = new Regulars(other, plan.accounts(), casual)) {
                for (Map.Entry<String, Deed> deed : DEEDS.entrySet()) {
                    report.add(compare(deed, one, few, other, many));
                }
            }
        }
    }

    /** Two databases as the application makes them, with one account. */
    private void prepare(Path small, Path large) throws IOException, InterruptedException {
        try (Target fresh = Target.game(root, small);
                Caller caller = new Caller(HttpClient.newHttpClient(), fresh.play())) {
            caller.ask("3;first;first@example.org;" + Caller.PASSWORD, 0);
        }
        String database = "surkrut.mv.db";
        Files.copy(small.resolve(database), Files.createDirectories(large).resolve(database));
    }

    private static void fill(Path data, int accounts, int games, int questions)
            throws SQLException, IOException {
        long begun = System.nanoTime();
        try (Filler filler = Filler.of(data)) {
            filler.fill(accounts, games, questions);
        }
        System.err.printf(
                Locale.ROOT,
                "filled: %d accounts, %d games, %d questions in %d s, %d MiB%n",
                accounts,
                games,
                questions,
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun),
                Files.size(data.resolve("surkrut.mv.db")) >> 20);
    }

    private static Figures start(Target one, Target other) throws IOException {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("first page s, small", one.firstPageSeconds());
        values.put("first page s, large", other.firstPageSeconds());
        try (Jvm small = Jvm.of(one.pid());
                Jvm large = Jvm.of(other.pid())) {
            values.put("live heap MiB, small", small.liveHeapBytes() / 1024.0 / 1024);
            values.put("live heap MiB, large", large.liveHeapBytes() / 1024.0 / 1024);
        }
        return Figures.of(MODE + " start", Report.GAME, values, new Tally());
    }

    /** The first round only warms both. */
    private static Figures compare(
            Map.Entry<String, Deed> deed, Target one, Regulars few, Target other, Regulars many)
            throws IOException, InterruptedException {
        Times small = new Times(one, few);
        Times large = new Times(other, many);
        for (int round = 0; round <= ROUNDS; round++) {
            small.round(deed.getValue(), round);
            large.round(deed.getValue(), round);
        }
        Map<String, Double> values = new LinkedHashMap<>();
        small.put(values, "small");
        large.put(values, "large");
        values.put(P50, large.millis(50) / small.millis(50));
        values.put(P99, large.millis(99) / small.millis(99));
        values.put(CPU, large.cpuMicros() / small.cpuMicros());
        return Figures.of(MODE + " " + deed.getKey(), Report.GAME, values, new Tally());
    }

    /** How long one server took for all times of one deed. */
    private static final class Times {
        private final Target target;
        private final Regulars players;
        private final Histogram micros = new Histogram(TimeUnit.MINUTES.toMicros(2), 3);
        private long cpuMicros;

        Times(Target target, Regulars players) {
            this.target = target;
            this.players = players;
        }

        void round(Deed deed, int round) throws IOException, InterruptedException {
            Accounting accounting = new Accounting(target.pid());
            long before = accounting.cpuMicros();
            for (int i = 0; i < TIMES_A_ROUND; i++) {
                long nanos = deed.nanos(players, round * TIMES_A_ROUND + i);
                if (round > 0) {
                    micros.recordValue(nanos / 1000);
                }
            }
            if (round > 0) {
                cpuMicros += accounting.cpuMicros() - before;
            }
        }

        double millis(double percentile) {
            return micros.getValueAtPercentile(percentile) / 1e3;
        }

        double cpuMicros() {
            return (double) cpuMicros / micros.getTotalCount();
        }

        void put(Map<String, Double> values, String size) {
            values.put("p50 ms, " + size, millis(50));
            values.put("p99 ms, " + size, millis(99));
            values.put("CPU µs, " + size, cpuMicros());
        }
    }

    /** Whole games, with their launches and ends; warms both servers for all that follows. */
    private static Figures play(Target one, Target other)
            throws IOException, InterruptedException, TimeoutException {
        Histogram[] ends = new Histogram[2];
        double[] cpu = new double[2];
        Target[] targets = {one, other};
        for (int i = 0; i < targets.length; i++) {
            try (Hall hall = new Hall(targets[i], "choucroute.v1")) {
                hall.play(ROOMS, 0);
                TimeUnit.SECONDS.sleep(WARM_SECONDS);
                hall.take();
                Accounting accounting = new Accounting(targets[i].pid());
                long before = accounting.cpuMicros();
                TimeUnit.SECONDS.sleep(PLAY_SECONDS);
                long used = accounting.cpuMicros() - before;
                Tally tally = hall.take();
                cpu[i] = (double) used / tally.turns;
                ends[i] = tally.endMicros;
            }
        }
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("games ended, small", (double) ends[0].getTotalCount());
        values.put("games ended, large", (double) ends[1].getTotalCount());
        values.put("CPU µs/turn, small", cpu[0]);
        values.put("CPU µs/turn, large", cpu[1]);
        values.put("end p50 ms, small", ends[0].getValueAtPercentile(50) / 1e3);
        values.put("end p50 ms, large", ends[1].getValueAtPercentile(50) / 1e3);
        values.put("end p99 ms, small", ends[0].getValueAtPercentile(99) / 1e3);
        values.put("end p99 ms, large", ends[1].getValueAtPercentile(99) / 1e3);
        values.put(P50, values.get("end p50 ms, large") / values.get("end p50 ms, small"));
        values.put(P99, values.get("end p99 ms, large") / values.get("end p99 ms, small"));
        values.put(CPU, cpu[1] / cpu[0]);
        return Figures.of(MODE + " " + PLAY, Report.GAME, values, new Tally());
    }
}
