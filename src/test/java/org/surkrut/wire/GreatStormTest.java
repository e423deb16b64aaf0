package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.surkrut.ServerProcess;

/**
 * Thousands of players come back, after a cut and after a kill; asked for by {@code make faults}.
 */
@EnabledIfSystemProperty(named = "faults.players", matches = "\\d+")
@Tag("database")
class GreatStormTest {
    private static final int PLAYERS = Integer.getInteger("faults.players", 2_000);
    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());

    /** As the browser's back-off spreads them. */
    private static final int SPREAD_MILLIS = 10_000;

    private static final double IN_SECONDS = 20;

    /** As an administrator runs it: nothing makes it start faster and play slower. */
    private static final Map<String, String> PLAIN = Map.of("JAVA_OPTS", "");

    @TempDir private Path data;

    private final Storm storm = new Storm(PLAYERS, SEED);

    @Test
    void allAreInAgain() throws Exception {
        try (ServerProcess server = ServerProcess.start(data, PLAIN)) {
            storm.gather(server.play());
            storm.cut();
            double seconds = storm.comeBack(server.play(), SPREAD_MILLIS);

            storm.report("within 10 s of a cut", seconds);
            assertThat(seconds).isLessThan(IN_SECONDS);
            server.kill();
        }
        try (ServerProcess server = ServerProcess.start(data, PLAIN)) {
            // Harder than browsers would: all in the moment in which the new start answers.
            storm.report("at once to a new start", storm.comeBack(server.play(), 0));
        }
    }
}
