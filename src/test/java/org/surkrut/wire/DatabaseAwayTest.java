package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.surkrut.MariaDb;
import org.surkrut.ServerProcess;

/**
 * The database is frozen, or killed, in the midst of play: what is asked meanwhile is refused soon
 * or carried out later, never half; nobody is told what is not durable; and all goes on by itself.
 */
@Execution(ExecutionMode.CONCURRENT)
class DatabaseAwayTest {
    /** By default longer than the server waits for the answer to a statement. */
    private static final Duration OUTAGE =
            Duration.ofSeconds(Long.getLong("faults.outage-seconds", 13));

    private static final Duration REFUSED_WITHIN = Duration.ofSeconds(5);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(10);
    private static final int PETITIONERS = 24;
    private static final int LOG_LINES = 40;

    @TempDir private Path data;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private MariaDb database;
    private ServerProcess server;
    private final List<Table> busy = new ArrayList<>();
    private Table idle;
    private WaitingTable waiting;
    private List<Petitioner> petitioners = List.of();

    @BeforeEach
    void play() throws Exception {
        database = keep(MariaDb.start(data.resolve("database")));
        database.database("surkrut");
        server = keep(ServerProcess.start(data.resolve("server"), database.settings("surkrut")));
        URI play = server.play();
        petitioners =
                IntStream.range(0, PETITIONERS)
                        .mapToObj(kind -> keep(new Petitioner(kind, play)))
                        .toList();
        waiting = keep(new WaitingTable(play));
        for (String phase : List.of("lancer", "repondre", "choisir", "lancer", "repondre")) {
            busy.add(keep(Table.launched(play, 3, 2)).playUntil(phase));
        }
        // Last, as its clock runs.
        idle = keep(Table.launched(play, 2));
    }

    @AfterEach
    void end() throws Exception {
        for (AutoCloseable each : started) {
            each.close();
        }
    }

    /** Closes it at the end, the last one first. */
    private <T extends AutoCloseable> T keep(T one) {
        started.push(one);
        return one;
    }

    @Test
    void frozen() throws Exception {
        database.freeze();
        passes();
        long since = System.nanoTime();
        database.thaw();
        isOver(since);
        stopsInTime();
    }

    @Test
    void killed() throws Exception {
        database.kill();
        passes();
        long since = System.nanoTime();
        database.start();
        isOver(since);
    }

    /** All ask for something, and hear of nothing but the pause. */
    private void passes() {
        long since = System.nanoTime();
        busy.forEach(Table::act);
        petitioners.forEach(Petitioner::ask);
        long asked = System.nanoTime();
        busy.forEach(table -> table.hearUntil(view -> view.service.equals("pause")));
        idle.hearUntil(view -> view.service.equals("pause"));

        WireClient quiet = idle.player(0).client();
        quiet.hearsNothing(left(asked, REFUSED_WITHIN));
        petitioners.forEach(Petitioner::isRefusedOrHeld);
        quiet.hearsNothing(left(since, OUTAGE));
        petitioners.forEach(Petitioner::isRefusedOrHeldStill);
        busy.forEach(Table::hasHeardAll);
    }

    /** The server, though its database is frozen; afterwards everyone is back at the table. */
    private void stopsInTime() throws Exception {
        // Those whose turn it is have time enough left.
        busy.forEach(table -> table.step(1));
        busy.forEach(table -> table.playUntil("lancer"));
        database.freeze();
        long asked = System.nanoTime();
        assertThat(server.stop()).isZero();
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(STOPPED_WITHIN);
        database.thaw();
        long since = System.nanoTime();
        server = keep(ServerProcess.start(data.resolve("server"), database.settings("surkrut")));
        busy.forEach(table -> table.resumeAt(server.play(), since));
    }

    private static Duration left(long since, Duration of) {
        return of.minusNanos(System.nanoTime() - since);
    }

    /** What was held is carried out, everybody's time begins anew, and the games go on. */
    private void isOver(long since) throws Exception {
        int numero = idle.view().numero;
        busy.forEach(table -> table.hearUntil(view -> view.service.equals("reprise")));
        idle.hearUntil(view -> view.service.equals("reprise"));
        assertThat(idle.view().numero).as("the idle table's clock stood").isEqualTo(numero);
        petitioners.forEach(Petitioner::isGranted);
        assertThat(petitioners).as("refused").anyMatch(Petitioner::isRefused);
        System.out.printf(
                "Database away %d s: %d of %d petitioners refused within %d s, the others held and"
                        + " granted.%n",
                OUTAGE.toSeconds(),
                petitioners.stream().filter(Petitioner::isRefused).count(),
                PETITIONERS,
                REFUSED_WITHIN.toSeconds());
        waiting.isAsLastTold(server.play());
        for (Table table : busy) {
            table.playUntil("lancer").resumeAt(server.play(), since);
            table.step(6);
        }
        idle.step(3);
        assertThat(server.log()).as("a log that says it once").hasSizeLessThan(LOG_LINES);
    }
}
