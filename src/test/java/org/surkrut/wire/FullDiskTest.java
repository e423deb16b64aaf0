package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.surkrut.ServerProcess;

/** A database that can't grow: who asks is told so, nothing is half done, and all goes on. */
@Execution(ExecutionMode.CONCURRENT)
class FullDiskTest {
    private static final int MANY = 5_000;

    private final Pace pace = new Pace();
    @TempDir private Path data;

    @Test
    void isToldAndHeals() throws Exception {
        try (ServerProcess server = ServerProcess.start(data);
                Table table = Table.launched(server.play(), 2, 1).playUntil("lancer");
                WireClient stranger = WireClient.open(server.play())) {
            limit(server, Files.size(data.resolve("surkrut.mv.db")));
            fill(stranger);
            table.hearUntil(view -> view.service.equals("pause"));
            WireClient player = table.player(0).client();
            assertThat(player.ask("30;", "344", "0", "203", "206", "341")).isEqualTo("344;");
            assertThat(server.log()).anyMatch(line -> line.contains("Journal: "));

            limit(server, Long.MAX_VALUE);
            table.hearUntil(view -> view.service.equals("reprise"));
            assertThat(register(stranger)).isEqualTo("0;");
            table.step(8);
            table.playUntil("lancer");
            server.kill();
            long startedAt = System.nanoTime();
            try (ServerProcess next = ServerProcess.start(data)) {
                table.resumeAt(next.play(), startedAt);
                table.step(4);
            }
        }
    }

    /** Accounts, until there is no room for another. */
    private void fill(WireClient stranger) {
        for (int i = 0; i < MANY; i++) {
            if (register(stranger).equals("344;")) {
                return;
            }
        }
        throw new AssertionError("the disk is not full yet");
    }

    private String register(WireClient stranger) {
        pace.await();
        String login = WireClient.freshLogin();
        String email = login + "@" + "long".repeat(50) + ".example.org";
        return stranger.ask("3;" + login + ";" + email + ";" + Person.PASSWORD, "0", "344");
    }

    /** To the server's files it is as if the disk were full. */
    private static void limit(ServerProcess server, long bytes) throws Exception {
        String size = bytes == Long.MAX_VALUE ? "unlimited" : String.valueOf(bytes);
        String[] command = {"prlimit", "--pid=" + server.pid(), "--fsize=" + size + ":"};
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
