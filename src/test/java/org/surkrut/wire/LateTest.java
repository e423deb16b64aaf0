package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.surkrut.ServerProcess;

/**
 * The clock from end to end: who says nothing is played for, and after three times in a row has a
 * seat keeper. It takes the phases' real times, some 55 seconds, in which three tables play at once
 * beside the other tests; all else about time is held by the rules' own tests.
 */
@Execution(ExecutionMode.CONCURRENT)
class LateTest {
    @TempDir private Path data;

    @Test
    void whoIsLateThreeTimesIsPlayedForUntilBack() throws Exception {
        try (ServerProcess server = ServerProcess.start(data);
                Late byMove = new Late(server.play());
                Late byToken = new Late(server.play());
                Late cut = new Late(server.play())) {
            cut.silent.cut();
            cut.other.hearPresence(cut.seat(), "absent");

            byMove.untilReplaced();
            byToken.untilReplaced();
            cut.untilReplaced();
            byMove.takesPartByAMove();
            byToken.takesPartByTheToken();
            cut.takesPartByTheToken();
        }
    }

    /** A table at which the player whose turn begins falls silent. */
    private static final class Late implements AutoCloseable {
        private final Table table;
        private final WirePlayer silent;
        private final WirePlayer other;

        Late(URI play) {
            table = Table.launched(play, 2);
            silent = table.playUntil("lancer").mover();
            other = table.others(silent).get(0);
        }

        int seat() {
            return silent.view().me;
        }

        /**
         * Rolled for, moved and answered for by the clock, or on a roll-again square rolled for.
         */
        void untilReplaced() {
            table.leave(silent);
            table.playUntil(view -> view.presence.get(seat()).equals("remplace"));
        }

        /** Any move takes the seat back, even one that is refused. */
        void takesPartByAMove() {
            silent.hearPresence(seat(), "remplace");
            silent.ask("30;");
            silent.hearPresence(seat(), "present");
            goesOn();
        }

        void takesPartByTheToken() {
            silent.resumeLike(other);
            goesOn();
        }

        private void goesOn() {
            other.hearPresence(seat(), "present");
            assertThat(other.view().presence).containsEntry(seat(), "present");
            table.takePartAgain(silent);
            table.step(6);
        }

        @Override
        public void close() {
            table.close();
        }
    }
}
