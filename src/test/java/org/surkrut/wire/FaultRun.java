package org.surkrut.wire;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.surkrut.ServerProcess;

/** Plays many rooms at once, kills the server again and again, and compares. */
final class FaultRun {
    private static final int SHORTEST_LIFE_MILLIS = 500;
    private static final int LONGEST_LIFE_MILLIS = 4000;
    private static final int START_MILLIS = 8000;

    /** One start of so many is killed itself. */
    private static final int ONE_START_DIES_OF = 5;

    private final Path data;
    private final Map<String, String> settings;
    private final Random random;
    private final Crowd crowd;
    final Findings findings = new Findings();
    private final Map<String, String> files = new HashMap<>();
    private Map<String, List<Transcript.Stay>> stays;
    private int kills;
    private int killedStarts;
    private long slowestNanos;

    FaultRun(Path data, Map<String, String> settings, int rooms, long seed) {
        this.data = data;
        this.settings = new HashMap<>(settings);
        this.settings.putIfAbsent("SURKRUT_KEEPER_PAUSE_MILLIS", "50");
        random = new Random(seed);
        crowd = new Crowd(findings, rooms, random);
    }

    /** So many lives of the server end by force, and one in order. */
    void play(int rounds) throws Exception {
        ServerProcess server = ServerProcess.start(data, settings);
        try {
            crowd.enter(server.play());
            crowd.play();
            while (kills < rounds) {
                server = killed(server);
            }
            crowd.allMove();
            crowd.leave();
            examine(server.url());
        } finally {
            crowd.players().forEach(FreePlayer::rest);
            server.close();
        }
    }

    /** At a random moment; another server takes its place. */
    private ServerProcess killed(ServerProcess server) throws Exception {
        pause(SHORTEST_LIFE_MILLIS + random.nextInt(LONGEST_LIFE_MILLIS - SHORTEST_LIFE_MILLIS));
        crowd.overdueMove();
        crowd.lifeEnds();
        server.kill();
        kills++;
        if (random.nextInt(ONE_START_DIES_OF) == 0) {
            killAtStart();
        }

        ServerProcess next = ServerProcess.start(data, settings);

        long from = System.nanoTime();
        crowd.comeBack(next.play());
        slowestNanos = Math.max(slowestNanos, System.nanoTime() - from);

        crowd.play();
        return next;
    }

    private void killAtStart() throws Exception {
        try (ServerProcess server = ServerProcess.begin(data, settings)) {
            server.awaitProcess();
            pause(random.nextInt(START_MILLIS));
            server.kill();
        }
        killedStarts++;
    }

    /** A moment by chance; nothing is waited for. */
    private static void pause(long millis) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(millis);
    }

    private void examine(URI server) throws Exception {
        stays = Examiner.stays(crowd.transcripts());
        for (List<Transcript.Stay> all : stays.values()) {
            for (Transcript.Stay stay : all) {
                if (!files.containsKey(stay.hash)) {
                    HttpResponse<String> got = GameFile.fetch(server, stay.hash);
                    files.put(stay.hash, got.statusCode() == 200 ? got.body() : null);
                }
            }
        }
        Examiner.examine(findings, stays, files::get);
    }

    Map<String, String> files() {
        return files;
    }

    Map<String, List<Transcript.Stay>> stays() {
        return stays;
    }

    double slowestSeconds() {
        return slowestNanos / 1e9;
    }

    String report() {
        return String.format(
                Locale.ROOT,
                "%d kills, %d of them with a second one in the start; %d players, %d games; "
                        + "%d events told: %d lost, %d doubled; %d games stuck; slowest return of all %.1f s; %d connections lost for no reason",
                kills,
                killedStarts,
                crowd.players().size(),
                files.size(),
                findings.told.get(),
                findings.lost.size(),
                findings.doubled.size(),
                findings.stuck.size(),
                slowestSeconds(),
                findings.strays.get());
    }
}
