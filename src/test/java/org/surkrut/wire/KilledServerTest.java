package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.surkrut.ServerProcess;

/**
 * What a player was told is never lost: rooms and games outlive a server's death and its orderly
 * end alike, in whichever phase they are.
 */
@Execution(ExecutionMode.CONCURRENT)
class KilledServerTest {
    @TempDir private Path data;

    @Test
    void roomsAndGamesGoOnAsLastTold() throws Exception {
        try (ServerProcess server = ServerProcess.start(data);
                Scene scene = Scene.set(server.play())) {
            server.kill();
            long startedAt = System.nanoTime();
            try (ServerProcess second = ServerProcess.start(data)) {
                scene.isAsLastTold(second.play(), startedAt);
                scene.playOn();
                assertThat(second.stop()).isZero();
            }
            startedAt = System.nanoTime();
            try (ServerProcess third = ServerProcess.start(data)) {
                scene.isAsLastTold(third.play(), startedAt);
                scene.playToEnd();
            }
        }
    }
}
