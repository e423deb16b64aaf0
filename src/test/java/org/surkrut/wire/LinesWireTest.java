package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.surkrut.Server;

/** The subprotocols: one frame a message, or several lines of them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LinesWireTest {
    private static final String PLAIN = "choucroute.v1";
    private static final String LINES = "choucroute.v1.lines";

    private static WireClient open(String... subprotocols) {
        return WireClient.open(Server.play(), subprotocols);
    }

    @Test
    void areAgreedOn() {
        try (WireClient plain = open(PLAIN);
                WireClient lines = open(LINES);
                WireClient none = open()) {
            assertThat(plain.subprotocol()).isEqualTo(PLAIN);
            assertThat(lines.subprotocol()).isEqualTo(LINES);
            assertThat(none.subprotocol()).isEmpty();
            for (WireClient wire : List.of(plain, lines, none)) {
                assertThat(wire.ask("1;1;fr", "0")).isEqualTo("0;1");
            }
        }
    }

    @Test
    void areLinesWhereverTheyAreOffered() {
        try (WireClient first = open(LINES, PLAIN);
                WireClient last = open(PLAIN, LINES);
                WireClient amid = open("chat", LINES, "superchat")) {
            for (WireClient wire : List.of(first, last, amid)) {
                assertThat(wire.subprotocol()).isEqualTo(LINES);
            }
        }
    }

    @Test
    void areFoundAmongOthers() {
        try (WireClient wire = open("chat", PLAIN)) {
            assertThat(wire.subprotocol()).isEqualTo(PLAIN);
        }
    }

    @Test
    void serveWhoOffersOthersOnly() throws Exception {
        try (RawSocket raw = RawSocket.open(Server.play(), "Sec-WebSocket-Protocol: chat")) {
            assertThat(raw.status()).isEqualTo(101);
            assertThat(raw.ask("1;1;fr")).isEqualTo("0;1");
        }
    }

    @Test
    void takeSeveralFramesInOneMessage() {
        try (WireClient wire = open(LINES)) {
            wire.send("1;1;fr\n5;\n99;\n1;1;en");

            assertThat(wire.hear("4;x", "346"))
                    .containsExactly("0;1", "305;", "340;", "0;1", "346;");
        }
    }

    @Test
    void takeEachLineForAFrame() {
        try (WireClient wire = open(LINES)) {
            wire.send("5;\n\n5;\n");

            assertThat(wire.hear("4;x", "346"))
                    .containsExactly("305;", "340;", "305;", "340;", "346;");
        }
    }

    @Test
    void takeOneFrameAMessageWhereLinesAreNotAgreedOn() {
        try (WireClient wire = open(PLAIN)) {
            assertThat(wire.hear("5;\n5;", "340")).containsExactly("340;");
            assertThat(wire.hear("4;x", "346")).containsExactly("346;");
        }
    }

    @Test
    void giveAllFramesOfOneCauseInOneMessage() {
        try (WaitingRoom room = WaitingRoom.of(2, LINES)) {
            int before = room.person(0).wire().messages().size();
            room.person(1).ask("22;true", "0");
            room.person(0).hear("22;true", "415");

            List<String> messages = room.person(0).wire().messages();
            assertThat(messages.subList(before, messages.size())).hasSize(2);
            assertThat(codes(messages.get(before))).containsExactly("410");
            assertThat(codes(messages.get(before + 1)))
                    .containsExactly("0", "410", "201", "420", "411", "299", "412", "210", "415");
        }
    }

    @Test
    void giveOneFrameAMessageOtherwise() {
        try (WaitingRoom room = WaitingRoom.of(2, PLAIN)) {
            room.launch();

            for (int place : List.of(0, 1)) {
                assertThat(room.person(place).wire().messages())
                        .isEqualTo(room.person(place).wire().heard());
            }
        }
    }

    @Test
    void sayTheSameInEitherWay() {
        try (WaitingRoom room = WaitingRoom.of(1, PLAIN);
                Person person = Person.comesIn(LINES)) {
            person.ask("13;" + room.code(), "0");
            room.person(0).wire().await("410");
            person.wire().await("410");
            room.person(0).ask("22;true", "0");
            person.ask("22;true", "0");

            assertThat(toldAtTheLaunch(person)).isEqualTo(toldAtTheLaunch(room.person(0)));
        }
    }

    private static List<String> toldAtTheLaunch(Person person) {
        person.wire().await("201");
        return person.wire().hearUntil("415");
    }

    private static List<String> codes(String message) {
        return message.lines().map(frame -> frame.split(";")[0]).collect(Collectors.toList());
    }
}
