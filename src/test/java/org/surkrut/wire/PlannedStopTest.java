package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.surkrut.Management;
import org.surkrut.Server;
import org.surkrut.ServerProcess;

/**
 * A stop that somebody asks for, in the midst of play: everybody hears of it, every request is
 * answered, and everyone comes back to what was told last. More rounds by {@code -Dstop.rounds=10},
 * the moments of a run again by {@code -Dstop.seed}.
 */
@Execution(ExecutionMode.CONCURRENT)
class PlannedStopTest {
    private static final int GAMES = 10;
    private static final int ROUNDS = Integer.getInteger("stop.rounds", 1);
    private static final int GONE_SECONDS = 10;

    /** More than the kernel takes, and less than ends the connection. */
    private static final int RESUMES = 40;

    private static final int LEAST_MILLIS = 50;
    private static final int MOST_MILLIS = 600;

    private interface Action {
        void run() throws Exception;
    }

    @TempDir private Path data;

    private final long seed = Long.getLong("stop.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final ExecutorService hands = Executors.newCachedThreadPool();
    private final List<Table> tables = new ArrayList<>();
    private ServerProcess server;
    private WaitingTable waiting;

    @AfterEach
    void close() {
        hands.shutdownNow();
        tables.forEach(Table::close);
        waiting.close();
        server.close();
    }

    @Test
    void losesNothingAndWaitsForNobody() throws Exception {
        System.out.println("Planned stops: seed " + seed);
        server = ServerProcess.start(data);
        waiting = new WaitingTable(server.play());
        fillTables();
        for (int round = 0; round < ROUNDS; round++) {
            outlivesAPause();
            outlivesANewVersion();
            outlivesATermToTheServerAlone();
        }
        RawSocket slow = slow();
        stopsInPlay(() -> isGoneInTime(() -> assertThat(server.stop()).isZero()));
        slow.close();
        assertThat(server.log()).anyMatch(line -> line.contains(" 1 too slow"));
    }

    /** A player who does not read: what is told fills all that there is on the way. */
    private RawSocket slow() throws IOException {
        WaitingRoom room = WaitingRoom.at(server.play(), 2);
        room.launch();
        RawSocket slow =
                RawSocket.open(server.play(), "Sec-WebSocket-Protocol: choucroute.v1.lines");
        for (int resumes = 0; resumes < RESUMES; resumes++) {
            slow.send("4;" + room.person(1).token());
        }
        // As long as these take, so long about have those taken.
        for (int resumes = 0; resumes < RESUMES; resumes++) {
            room.person(0).resumes();
        }
        return slow;
    }

    private void outlivesAPause() throws Exception {
        try (Management management = Management.of(server)) {
            Future<?> lobby = hands.submit(this::cannotMakeARoom);
            stopsInPlay(management::suspend);
            lobby.get();
            assertThatThrownBy(() -> WireClient.open(server.play()))
                    .rootCause()
                    .hasMessageContaining("503");
            long from = System.nanoTime();
            management.resume();
            allComeBack(server.play(), from);
        }
    }

    private void outlivesANewVersion() throws Exception {
        try (Management management = Management.of(server)) {
            long from = System.nanoTime();
            stopsInPlay(
                    () -> management.deployOver(Server.root().resolve("ear/target/surkrut.ear")));
            allComeBack(server.play(), from);
        }
    }

    private void outlivesATermToTheServerAlone() throws Exception {
        ProcessHandle jvm = ProcessHandle.of(server.pid()).orElseThrow();
        stopsInPlay(() -> isGoneInTime(jvm::destroy));
        assertThat(server.awaitEnd()).isZero();
        long from = System.nanoTime();
        server = ServerProcess.start(data);
        allComeBack(server.play(), from);
    }

    /** Whoever hears of it can't change anything any more. */
    private void cannotMakeARoom() {
        try (Person person = Person.comesTo(server.play())) {
            assertThat(person.wire().await("422")).isEqualTo("422;arret");
            assertThat(person.ask("12;", "0", "344")).isEqualTo("344;");
            assertThat(person.wire().awaitClose()).isEqualTo(WirePlayer.SERVICE_RESTART);
        }
    }

    /** At some moment. */
    private void stopsInPlay(Action stop) throws Exception {
        List<Future<?>> games = new ArrayList<>();
        tables.forEach(table -> games.add(hands.submit(table::playUntilStopped)));
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LEAST_MILLIS, MOST_MILLIS));
        stop.run();
        for (Future<?> game : games) {
            game.get();
        }
    }

    private void allComeBack(URI play, long from) {
        tables.stream().filter(Table::isOver).forEach(Table::close);
        tables.removeIf(Table::isOver);
        tables.forEach(table -> table.resumeAt(play, from));
        waiting.isAsLastTold(play);
        tables.forEach(table -> table.step(2));
        fillTables();
    }

    private void fillTables() {
        while (tables.size() < GAMES) {
            tables.add(Table.launched(server.play(), 2 + tables.size() % 2));
        }
    }

    private void isGoneInTime(Action stop) throws Exception {
        ProcessHandle jvm = ProcessHandle.of(server.pid()).orElseThrow();
        long from = System.nanoTime();
        stop.run();
        jvm.onExit().get(GONE_SECONDS, TimeUnit.SECONDS);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
        System.out.println("Planned stop: gone after " + millis + " ms");
        assertThat(millis).isLessThan(TimeUnit.SECONDS.toMillis(GONE_SECONDS));
    }
}
