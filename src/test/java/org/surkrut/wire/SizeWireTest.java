package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.surkrut.Server;

/** How big a message may be, and that it is UTF-8. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SizeWireTest {
    private static final int LIMIT = 4096;
    private static final int TOO_BIG = 1009;

    /** A frame of that many bytes, that is refused for its meaning if it is taken. */
    private static String frame(int bytes, String filling) {
        StringBuilder frame = new StringBuilder("4;");
        int each = filling.getBytes(StandardCharsets.UTF_8).length;
        frame.append("x".repeat((bytes - 2) % each)).append(filling.repeat((bytes - 2) / each));
        assertThat(frame.toString().getBytes(StandardCharsets.UTF_8)).hasSize(bytes);
        return frame.toString();
    }

    private static void isTooBig(WireClient wire) {
        assertThat(wire.await("340", "346")).isEqualTo("340;");
        assertThat(wire.awaitClose()).isEqualTo(TOO_BIG);
        assertThat(wire.heard()).last().isEqualTo("340;");
    }

    private static WireClient open() {
        return WireClient.open(Server.play(), "choucroute.v1");
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(strings = {"x", "é", "€", "🥨", "\\;", "\u0000", "\n"})
    void isCountedInBytes(String filling) {
        String code = filling.equals("\n") ? "340" : "346";
        try (WireClient wire = open()) {
            assertThat(wire.ask(frame(LIMIT, filling), code)).isEqualTo(code + ";");
            assertThat(wire.ask(frame(LIMIT, filling), code)).isEqualTo(code + ";");
            wire.send(frame(LIMIT + 1, filling));
            isTooBig(wire);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100, 1000, 4095})
    void isCountedOverAllFragments(int size) {
        try (WireClient wire = open()) {
            sendInParts(wire, frame(LIMIT, "x"), size);
            assertThat(wire.await("340", "346")).isEqualTo("346;");
            sendInParts(wire, frame(LIMIT + 1, "x"), size);
            isTooBig(wire);
        }
    }

    private static void sendInParts(WireClient wire, String frame, int size) {
        for (int at = 0; at < frame.length(); at += size) {
            int end = Math.min(frame.length(), at + size);
            wire.sendPart(frame.substring(at, end), end == frame.length());
        }
    }

    @Test
    void isCountedOverAllLines() {
        try (WireClient wire = WireClient.open(Server.play(), "choucroute.v1.lines")) {
            String line = "4;" + "x".repeat(1021);
            wire.send(String.join("\n", line, line, line, line));
            wire.hear("1;1;fr", "0");
            wire.send(String.join("\n", line, line, line, line + "xx"));
            isTooBig(wire);
        }
    }

    @Test
    void isCountedInBinaryMessagesToo() {
        try (WireClient wire = open()) {
            wire.sendBinary(new byte[LIMIT]);
            assertThat(wire.await("340")).isEqualTo("340;");
            assertThat(wire.ask("1;1;fr", "0", "340")).isEqualTo("0;1");
            wire.sendBinary(new byte[LIMIT + 1]);
            isTooBig(wire);
        }
    }

    @Test
    void isTooBigInItsTurn() {
        try (WireClient wire = open()) {
            String login = Person.registered(wire);
            wire.send("2;" + login + ";not this one");
            wire.send("5;");
            wire.send(frame(LIMIT + 1, "x"));

            assertThat(wire.hearUntil("340")).containsExactly("301;", "305;", "340;");
            assertThat(wire.awaitClose()).isEqualTo(TOO_BIG);
        }
    }

    /** Refused on what has come, long before the rest would have. */
    @Test
    void isNotWaitedFor() throws Exception {
        try (RawSocket raw = RawSocket.open(Server.play())) {
            raw.announce(RawSocket.TEXT, true, 50_000_000);
            raw.bytes(frame(LIMIT + 1, "x").getBytes(StandardCharsets.UTF_8));

            assertThat(raw.nextText()).isEqualTo("340;");
            assertThat(raw.awaitClose()).isEqualTo(TOO_BIG);
        }
    }

    @Test
    void isNotWaitedForInEndlessFragments() throws Exception {
        try (RawSocket raw = RawSocket.open(Server.play())) {
            byte[] fragment = "x".repeat(1000).getBytes(StandardCharsets.UTF_8);
            raw.send(RawSocket.TEXT, false, fragment);
            for (int sent = 1; sent < 5; sent++) {
                raw.send(RawSocket.CONTINUATION, false, fragment);
            }

            assertThat(raw.nextText()).isEqualTo("340;");
            assertThat(raw.awaitClose()).isEqualTo(TOO_BIG);
        }
    }

    /** However much follows, it is thrown away, and others are served meanwhile. */
    @Test
    void isThrownAway() throws Exception {
        try (RawSocket raw = RawSocket.open(Server.play());
                WireClient other = open()) {
            byte[] piece = new byte[64 * 1024];
            Arrays.fill(piece, (byte) 'x');
            raw.announce(RawSocket.TEXT, true, 50_000_000);
            for (int sent = 0; sent < 10_000_000; sent += piece.length) {
                raw.bytes(piece);
            }

            assertThat(other.ask("1;1;fr", "0")).isEqualTo("0;1");
            assertThat(raw.nextText()).isEqualTo("340;");
            assertThat(raw.awaitClose()).isEqualTo(TOO_BIG);
        }
    }
}
