package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Clients that do not tell that they are gone, and clients that will not go. */
@ExtendWith(StrictServer.class)
@Execution(ExecutionMode.CONCURRENT)
class LostClientsTest {
    private static final int GOING_AWAY = 1001;
    private static final int TOO_BIG = 1009;
    private static final Duration NOTICED = Duration.ofSeconds(30);
    private static final byte[] TOO_LONG = "x".repeat(5000).getBytes(StandardCharsets.UTF_8);

    /** All at once, as it is mostly waiting. */
    @Test
    void areNoticedAndGone() throws Exception {
        try (WaitingRoom room = WaitingRoom.at(StrictServer.play(), 3);
                RawSocket deaf = RawSocket.open(StrictServer.play());
                RawSocket mute = RawSocket.open(StrictServer.play());
                RawSocket stubborn = RawSocket.open(StrictServer.play())) {
            room.launch();
            stubborn.send(RawSocket.TEXT, true, TOO_LONG);
            deaf.send("4;" + room.person(1).token());
            assertThat(mute.ask("4;" + room.person(2).token())).startsWith("0;");
            long since = System.nanoTime();

            // It reads everything, and answers no ping.
            assertThat(mute.awaitClose()).isEqualTo(GOING_AWAY);
            areAbsent(room.person(0), Set.of(2, 3));
            Duration noticed = Duration.ofNanos(System.nanoTime() - since);
            System.out.printf("Two half-open connections: noticed after %s%n", noticed);
            assertThat(noticed).isLessThan(NOTICED);
            assertThat(stubborn.awaitClose()).isEqualTo(TOO_BIG);
            assertThatIOException().isThrownBy(() -> goOn(stubborn, since));
        }
    }

    private static void areAbsent(Person reader, Set<Integer> seats) {
        Set<String> expected = new HashSet<>();
        seats.forEach(seat -> expected.add("416;" + seat + ";absent"));
        while (!expected.isEmpty()) {
            expected.remove(reader.wire().awaitFrame(expected::contains));
        }
    }

    /** Takes no notice of the close. */
    private static void goOn(RawSocket stubborn, long since) throws IOException {
        Pace pace = new Pace(1, 100);
        while (System.nanoTime() - since < 2 * NOTICED.toNanos()) {
            pace.await();
            stubborn.send(RawSocket.TEXT, true, TOO_LONG);
        }
    }
}
