package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.surkrut.Server;

/** How fast requests may come: 60 at once, then 30 a second. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RateWireTest {
    private static final String LINES = "choucroute.v1.lines";
    private static final int VIOLATED_POLICY = 1008;
    private static final int BURST = 60;

    private static String times(int count, String frame) {
        return String.join("\n", Collections.nCopies(count, frame));
    }

    /** All come in one message, so that hardly any time passes between them. */
    @ParameterizedTest
    @ValueSource(strings = {"5;", "99;", "4;x"})
    void isSixtyAtOnce(String request) {
        try (WireClient wire = WireClient.open(Server.play(), LINES)) {
            wire.send(times(BURST + 30, request));
            String answer = wire.ask("x", "343");

            assertThat(answer).matches("343;[1-9][0-9]*");
            List<String> heard = wire.heard();
            assertThat(heard.subList(0, BURST)).doesNotContain(answer);
            assertThat(heard.stream().filter(frame -> frame.startsWith("343;")).count())
                    .isPositive();
        }
    }

    @Test
    void answersEachOfThoseThatAreTooMany() {
        try (WireClient wire = WireClient.open(Server.play(), LINES)) {
            wire.send(times(BURST + 50, "5;"));
            for (int i = 0; i < BURST + 50; i++) {
                assertThat(wire.await("305", "343")).isNotEmpty();
            }
            assertThat(wire.heard()).hasSize(BURST + 50);
            assertThat(wire.heard().stream().filter(f -> f.startsWith("343;")).count())
                    .isGreaterThan(25);
        }
    }

    @Test
    void closesWhoGoesOn() {
        try (WireClient wire = WireClient.open(Server.play(), LINES)) {
            wire.send(times(1000, "5;"));

            assertThat(wire.awaitClose()).isEqualTo(VIOLATED_POLICY);
            assertThat(wire.heard().size()).isLessThan(400);
        }
    }

    @Test
    void closesWhoGoesOnWithBinaryMessages() throws Exception {
        try (RawSocket raw = RawSocket.open(Server.play())) {
            for (int i = 0; i < 300; i++) {
                raw.send(RawSocket.BINARY, true, new byte[1]);
            }

            assertThat(raw.awaitClose()).isEqualTo(VIOLATED_POLICY);
        }
    }

    @Test
    void isEachConnectionsOwn() {
        try (WireClient hasty = WireClient.open(Server.play(), LINES);
                WireClient other = WireClient.open(Server.play(), LINES)) {
            hasty.send(times(BURST + 30, "5;"));
            hasty.await("343");
            other.send(times(BURST - 1, "5;"));

            assertThat(other.hear("1;1;fr", "0")).hasSize(BURST).doesNotContain("343;1");
        }
    }
}
