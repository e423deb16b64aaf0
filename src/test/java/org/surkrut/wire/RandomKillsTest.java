package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Killed at any moment, the server has neither lost nor doubled anything that a player was told.
 */
@Tag("database")
@Execution(ExecutionMode.CONCURRENT)
class RandomKillsTest {
    private static final int ROUNDS = Integer.getInteger("faults.rounds", 2);
    private static final int ROOMS = Integer.getInteger("faults.rooms", 20);
    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());

    /**
     * Beside other tests everything takes its time; the promise is that of a machine of its own.
     */
    private static final double COME_BACK_SECONDS =
            Integer.getInteger("faults.rounds") == null ? 15 : 5;

    @TempDir private Path data;

    @Test
    void loseNothingThatWasTold() throws Exception {
        FaultRun run = new FaultRun(data, Map.of(), ROOMS, SEED);
        run.play(ROUNDS);
        System.out.println("Seed " + SEED + ": " + run.report());

        assertThat(run.findings.isClean()).as(run.findings.details()).isTrue();
        assertThat(run.slowestSeconds()).isLessThan(COME_BACK_SECONDS);
        new ExaminerTrial(run, new Random(SEED)).noticesWhatIsWrong();
    }
}
