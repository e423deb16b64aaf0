package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.surkrut.ServerProcess;

/** All players lose the connection at once, and are in again soon, with no error but 343. */
@Execution(ExecutionMode.CONCURRENT)
class StormTest {
    private static final int FEW = 300;
    private static final int PLAYERS = Integer.getInteger("faults.players", FEW);
    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());

    /** As the browser's back-off spreads them; a few come in less time. */
    private static final int SPREAD_MILLIS = PLAYERS > FEW ? 10_000 : 3_000;

    private static final double IN_SECONDS = 20;

    /** The server is as an administrator's; nothing makes it start faster. */
    private static final Map<String, String> PLAIN = Map.of("JAVA_OPTS", "");

    @TempDir private Path data;

    @Test
    void allAreInAgain() throws Exception {
        Storm storm = new Storm(PLAYERS, SEED);
        try (ServerProcess server = ServerProcess.start(data, PLAIN)) {
            storm.gather(server.play());
            storm.cut();
            double seconds = storm.comeBack(server.play(), SPREAD_MILLIS);

            report(storm, "after a cut, each within " + SPREAD_MILLIS / 1000 + " s", seconds);
            assertThat(seconds).isLessThan(IN_SECONDS);
            server.kill();
        }
        if (PLAYERS > FEW) {
            allComeAtOnce(storm);
        }
    }

    /** Harder than browsers would: all in the moment in which a new start answers. */
    private void allComeAtOnce(Storm storm) throws Exception {
        try (ServerProcess server = ServerProcess.start(data, PLAIN)) {
            report(storm, "at once to a new start", storm.comeBack(server.play(), 0));
        }
    }

    private static void report(Storm storm, String what, double seconds) {
        System.out.println("Seed " + SEED + ": " + storm.report(what, seconds));
        assertThat(storm.findings().isClean()).as(storm.findings().details()).isTrue();
    }
}
