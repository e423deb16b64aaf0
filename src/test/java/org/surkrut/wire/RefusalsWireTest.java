package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.surkrut.Server;

/** What is refused because of where one is: not logged in, in no room, in a game. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RefusalsWireTest {
    private static final List<String> OF_A_ROOM =
            List.of(
                    "14;",
                    "15;1",
                    "15;9",
                    "16;nobody",
                    "20;",
                    "21;rouge",
                    "21;mauve",
                    "22;true",
                    "22;false",
                    "30;",
                    "30;7",
                    "31;5",
                    "31;-1",
                    "31;5;7",
                    "32;1",
                    "32;9",
                    "32;1;7",
                    "33;0",
                    "33;0;7",
                    "441;[1];(1,1,1)",
                    "441;[];(0,0,0)",
                    "442;");

    static Stream<String> ofARoom() {
        return OF_A_ROOM.stream();
    }

    static Stream<String> ofAPlayer() {
        return Stream.concat(
                ofARoom(),
                Stream.of(
                        "5;",
                        "10;nobody",
                        "11;nobody",
                        "12;",
                        "13;ZZZZZZ",
                        "440;",
                        "443;1;fausse;"));
    }

    @ParameterizedTest
    @MethodSource("ofAPlayer")
    void asksForALogIn(String request) {
        try (WireClient wire = WireClient.open(Server.play())) {
            assertThat(wire.hear(request, "305")).containsExactly("305;");
        }
    }

    @ParameterizedTest
    @MethodSource("ofARoom")
    void asksForARoom(String request) {
        try (Person person = Person.comesIn()) {
            assertThat(person.hear(request, "310")).containsExactly("310;");
        }
    }

    @ParameterizedTest
    @MethodSource
    void saysNotNowToMovesBeforeTheGame(String request) {
        try (WaitingRoom room = WaitingRoom.of(2)) {
            assertThat(room.person(0).hear(request, "341")).containsExactly("341;");
            assertThat(room.person(1).told()).isEmpty();
        }
    }

    static Stream<String> saysNotNowToMovesBeforeTheGame() {
        return ofARoom().filter(request -> request.startsWith("3") || request.equals("442;"));
    }

    @ParameterizedTest
    @MethodSource
    void saysThatTheGameHasBegun(String request) {
        try (WaitingRoom room = WaitingRoom.of(2)) {
            room.launch();

            // The creator's, as for who is not there is more than one refusal.
            assertThat(room.person(0).hear(request, "345")).containsExactly("345;");
            assertThat(room.person(1).hear("12;", "306")).containsExactly("306;");
        }
    }

    static Stream<String> saysThatTheGameHasBegun() {
        return Stream.of("15;1", "16;nobody", "21;gris", "22;true", "22;false", "441;[1];(1,1,1)");
    }

    @Test
    void staysInTheRoomOfAGame() {
        try (WaitingRoom room = WaitingRoom.of(2)) {
            room.launch();

            assertThat(room.person(1).hear("12;", "306")).containsExactly("306;");
            assertThat(room.person(1).hear("13;" + room.code(), "306")).containsExactly("306;");
            assertThat(room.person(1).hear("13;ZZZZZZ", "306")).containsExactly("306;");
            assertThat(room.person(1).hear("20;", "200"))
                    .containsExactly(WaitingRoom.colours(room.login(0), room.login(1)));
        }
    }
}
