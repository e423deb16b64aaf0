package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.surkrut.ServerMemory;
import org.surkrut.ServerProcess;

/** Two hundred clients that do not read any more, while their rooms play on. */
@Execution(ExecutionMode.CONCURRENT)
class StalledClientsTest {
    private static final int ROOMS = 40;
    private static final int STALLING = 5;
    private static final int VIOLATED_POLICY = 1008;
    private static final long MEASURE_SECONDS = 2;
    private static final long SIGN_SECONDS = 5;

    /** The limit on what waits for one client: 256 Ki characters. */
    private static final long MOST_HEAP_BYTES = 256 * 1024;

    /** A thread of the server may hold on to the last one that it served, until the next. */
    private static final int HELD = 8;

    private static final String CONNECTION = "org.surkrut.web.socket.SessionOutbox";
    private static final String SESSION = "io.undertow.websockets.jsr.UndertowSession";

    @TempDir private Path data;

    private final List<StalledRoom> rooms = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService signs = Executors.newScheduledThreadPool(1);

    @BeforeEach
    void keepAlive() {
        Runnable all = () -> rooms.forEach(StalledRoom::giveSign);
        signs.scheduleWithFixedDelay(all, 1, SIGN_SECONDS, TimeUnit.SECONDS);
    }

    @AfterEach
    void close() throws Exception {
        signs.shutdownNow();
        for (StalledRoom room : rooms) {
            room.close();
        }
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void costABoundAndAreClosed() throws Exception {
        try (ServerProcess server = ServerProcess.start(data)) {
            for (int i = 0; i < ROOMS; i++) {
                rooms.add(new StalledRoom(server.play(), STALLING));
            }
            ServerMemory before = ServerMemory.of(server.pid());
            ServerMemory most = whilePlaying(server.pid(), before);
            ServerMemory after = onceAllAreGone(server.pid());
            print(before, most, after);

            long each = (most.heapBytes() - before.heapBytes()) / (ROOMS * STALLING);
            assertThat(each).isLessThan(MOST_HEAP_BYTES);
            assertThat(after.count(CONNECTION)).isBetween((long) ROOMS, (long) ROOMS + HELD);
        }
    }

    /** Plays until all are closed, and gives the most that the server ever held. */
    private ServerMemory whilePlaying(long server, ServerMemory before) throws Exception {
        ExecutorService players = Executors.newFixedThreadPool(ROOMS);
        List<Future<List<Integer>>> codes = new ArrayList<>();
        rooms.forEach(room -> codes.add(players.submit(room::playUntilAlone)));
        players.shutdown();
        ServerMemory most = before;
        while (!players.awaitTermination(MEASURE_SECONDS, TimeUnit.SECONDS)) {
            ServerMemory now = ServerMemory.of(server);
            most = now.heapBytes() > most.heapBytes() ? now : most;
        }
        for (Future<List<Integer>> room : codes) {
            assertThat(room.get()).hasSize(STALLING).containsOnly(VIOLATED_POLICY);
        }
        return most;
    }

    /** The readers are still there. */
    private static ServerMemory onceAllAreGone(long server) throws Exception {
        ServerMemory memory = ServerMemory.of(server);
        Pace pace = new Pace(1, 0.5);
        for (int tries = 0; tries < 20 && memory.count(SESSION) > ROOMS + HELD; tries++) {
            pace.await();
            memory = ServerMemory.of(server);
        }
        assertThat(memory.count(SESSION)).isBetween((long) ROOMS, (long) ROOMS + HELD);
        return memory;
    }

    private void print(ServerMemory before, ServerMemory most, ServerMemory after) {
        List<Long> nanos = rooms.stream().flatMap(r -> r.answerNanos().stream()).sorted().toList();
        System.out.printf(
                "%d of %d clients stopped reading. Server's heap, KiB: %d before, %d at most, %d after;"
                        + " resident: %d, %d, %d. The others' answers (%d), ms: median %d, p99 %d%n",
                ROOMS * STALLING,
                ROOMS * (STALLING + 1),
                before.heapBytes() >> 10,
                most.heapBytes() >> 10,
                after.heapBytes() >> 10,
                before.residentBytes() >> 10,
                most.residentBytes() >> 10,
                after.residentBytes() >> 10,
                nanos.size(),
                nanos.get(nanos.size() / 2) / 1_000_000,
                nanos.get(nanos.size() * 99 / 100) / 1_000_000);
    }
}
