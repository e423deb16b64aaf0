package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.surkrut.Server;

/** A client that does not read what it is told: it is closed, and nobody else is kept waiting. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SlowClientTest {
    private static final int VIOLATED_POLICY = 1008;

    /** As many as are not too hasty. */
    private static final int REQUESTS = 59;

    private static final int BOTS = 4;

    /** What a server keeps for one client, in its own hands and in the kernel's. */
    private static final int KEPT_BYTES = 1 << 20;

    @Test
    void isClosedAndCountsAsAbsent() throws Exception {
        try (WaitingRoom room = crowded();
                RawSocket slow = RawSocket.open(Server.play())) {
            askMuch(slow, room.person(1).token());

            assertThat(room.person(0).ask("20;", "200")).startsWith("200;");
            room.person(0).wire().awaitFrame(frame -> frame.equals("416;2;absent"));
            assertThat(bytesUntilClosed(slow)).isLessThan(KEPT_BYTES);
        }
    }

    @Test
    void comesBackByTheSameToken() throws Exception {
        try (WaitingRoom room = crowded();
                RawSocket slow = RawSocket.open(Server.play())) {
            Person person = room.person(1);
            askMuch(slow, person.token());
            room.person(0).wire().awaitFrame(frame -> frame.equals("416;2;absent"));

            assertThat(person.comesBack(Server.play())).startsWith("0;" + person.login() + ";");
            room.person(0).wire().awaitFrame(frame -> frame.equals("416;2;present"));
        }
    }

    /** A game of two people and bots in which all but the second have rolled for the order. */
    private static WaitingRoom crowded() {
        WaitingRoom room = WaitingRoom.of(2);
        Person first = room.person(0);
        for (int bots = 0; bots < BOTS; bots++) {
            first.ask("15;1", "0");
        }
        room.launch();
        first.wire().send("30;");
        for (int rolls = 0; rolls < BOTS + 1; rolls++) {
            first.wire().await("211");
        }
        return room;
    }

    /** Each resume brings five thousand characters in more than twenty frames; none is read. */
    private static void askMuch(RawSocket slow, String token) throws IOException {
        for (int sent = 0; sent < REQUESTS; sent++) {
            slow.send("4;" + token);
        }
    }

    private static int bytesUntilClosed(RawSocket slow) throws IOException {
        int bytes = 0;
        RawSocket.Frame frame = slow.next();
        while (frame.opcode() != RawSocket.CLOSE) {
            bytes += frame.payload().length;
            frame = slow.next();
        }
        assertThat(frame.code()).isEqualTo(VIOLATED_POLICY);
        return bytes;
    }
}
