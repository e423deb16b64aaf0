package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.surkrut.Server;

/** Rooms, where requests are sent before the ones before them are answered. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RoomsInHasteWireTest {
    /** However hard the log-in and the request come upon each other. */
    @RepeatedTest(20)
    void areJoinedInOneGoWithTheLogIn() {
        try (WaitingRoom room = WaitingRoom.of(1);
                WireClient wire = WireClient.open(Server.play())) {
            String login = Person.registered(wire);
            wire.send("2;" + login + ";" + Person.PASSWORD);
            wire.send("13;" + room.code());
            wire.send("30;");

            assertThat(wire.hearUntil("341").stream().map(frame -> frame.split(";", 2)[0]))
                    .containsExactlyInAnyOrder("0", "400", "0", "200", "410", "341");
        }
    }

    @Test
    void areEnteredOnce() {
        try (WaitingRoom room = WaitingRoom.of(1);
                Person person = Person.comesIn()) {
            person.wire().send("13;" + room.code());
            person.wire().send("13;" + room.code());
            person.wire().send("12;");

            assertThat(person.wire().await("0", "306")).startsWith("0;");
            assertThat(person.wire().await("0", "306")).isEqualTo("306;");
            assertThat(person.wire().await("0", "306")).isEqualTo("306;");
        }
    }

    /** Requests of a hurry: each is answered as if it were alone, in its turn. */
    @Test
    void areMadeAndLeftInOneGo() {
        try (Person person = Person.comesIn()) {
            List.of("12;", "14;", "14;", "12;", "20;", "14;").forEach(person.wire()::send);

            assertThat(person.wire().hearUntil("310").stream().map(f -> f.substring(0, 2)))
                    .startsWith("0;")
                    .endsWith("0;", "31");
            assertThat(person.wire().await("0")).isNotEqualTo("0;");
            assertThat(person.wire().await("0")).isEqualTo("0;");
        }
    }
}
