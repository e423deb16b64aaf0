package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.surkrut.Server;

/** Coming back by {@code 4;jeton}, outside a game. */
@Tag("database")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TokenWireTest {
    private final WireClient wire = WireClient.open(Server.play(), "choucroute.v1");

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void takesAPlayerBackWhoIsInNoRoom() {
        try (Person person = Person.comesIn()) {
            List<String> heard = wire.hear("4;" + person.token(), "400");

            assertThat(heard).hasSize(2).first().isEqualTo("0;" + person.login() + ";");
            assertThat(Person.tokenOf(heard.get(1))).isNotEqualTo(person.token());
            assertThat(wire.hear("14;", "310")).containsExactly("310;");
        }
    }

    @Test
    void closesTheConnectionThatThePlayerHadBefore() {
        try (Person person = Person.comesIn()) {
            wire.ask("4;" + person.token(), "0");

            assertThat(person.wire().hearUntil("221")).containsExactly("221;");
            assertThat(person.wire().awaitClose()).isPositive();
            assertThat(wire.ask("12;", "0", "305")).startsWith("0;");
        }
    }

    @Test
    void leavesTheConnectionOpenOnWhichThePlayerIsAlready() {
        try (Person person = Person.comesIn()) {
            List<String> heard = person.hear("4;" + person.token(), "400");

            assertThat(heard).hasSize(2).first().isEqualTo("0;" + person.login() + ";");
            assertThat(person.hear("14;", "310")).containsExactly("310;");
        }
    }

    @Test
    void tellsTheWholeStateOfAWaitingRoom() {
        try (WaitingRoom room = WaitingRoom.of(2)) {
            wire.send("4;" + room.person(1).token());

            assertThat(wire.await("0")).isEqualTo("0;" + room.login(1) + ";" + room.code());
            List<String> rest = wire.hear("30;", "341");
            rest = rest.stream().filter(frame -> !frame.startsWith("400;")).toList();
            assertThat(rest)
                    .containsExactly(
                            WaitingRoom.colours(room.login(0), room.login(1)),
                            WaitingRoom.members(room.login(0), room.login(1)),
                            "341;");
            assertThat(room.person(0).told()).isEmpty();
        }
    }

    /** After a {@code 2;} a client hears what happens, and asks where it stands. */
    @Test
    void tellsWhereOneStandsAfterALogIn() {
        try (WaitingRoom room = WaitingRoom.of(2)) {
            room.person(1).ask("22;true", "0");
            room.person(0).told();
            room.person(1).wire().cut();
            room.person(0).wire().await("410");
            wire.ask("2;" + room.login(1) + ";" + Person.PASSWORD, "0");
            String token = Person.tokenOf(wire.await("400"));

            room.person(0).ask("21;gris", "0");
            assertThat(wire.await("410")).contains("(" + room.login(0) + ",gris,false)");
            assertThat(wire.ask("4;" + token, "0"))
                    .isEqualTo("0;" + room.login(1) + ";" + room.code());
            assertThat(wire.await("200")).startsWith("200;[(rouge,),(bleu," + room.login(1) + ")");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "0", "true", "é\\;\\\\", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void knowsItsOwnTokensOnly(String token) {
        assertThat(wire.ask("4;" + token, "0", "340", "346")).isEqualTo("346;");
        assertThat(wire.ask("12;", "0", "305")).isEqualTo("305;");
    }

    @Test
    void takesNoHalfTokens() {
        try (Person person = Person.comesIn()) {
            String token = person.token();

            assertThat(wire.ask("4;" + token + "x", "0", "346")).isEqualTo("346;");
            assertThat(wire.ask("4;" + token.substring(1), "0", "346")).isEqualTo("346;");
            assertThat(wire.ask("4;" + token, "0", "346")).startsWith("0;");
        }
    }

    /** Who never hears of the new token can come back by the one before, again and again. */
    @Test
    void keepsATokenGoodUntilTheNewOneIsUsed() {
        try (Person person = Person.comesIn()) {
            String first = person.token();
            for (int unheard = 0; unheard < 3; unheard++) {
                try (WireClient other = WireClient.open(Server.play())) {
                    assertThat(other.ask("4;" + first, "0", "346")).startsWith("0;");
                    other.await("400");
                }
            }
            assertThat(wire.ask("4;" + first, "0", "346")).startsWith("0;");
            String next = Person.tokenOf(wire.await("400"));
            assertThat(wire.ask("4;" + next, "0", "346")).startsWith("0;");
            assertThat(wire.ask("4;" + first, "0", "346")).isEqualTo("346;");
        }
    }

    @Test
    void givesANewTokenEachTime() {
        try (Person person = Person.comesIn()) {
            String first = person.token();
            person.comesBack(Server.play());
            String second = person.token();
            person.comesBack(Server.play());

            assertThat(List.of(first, second, person.token())).doesNotHaveDuplicates();
        }
    }

    @Test
    void keepsATokenOverALogIn() {
        try (WaitingRoom room = WaitingRoom.of(2)) {
            String before = room.person(1).token();
            room.person(1).ask("22;true", "0");
            room.person(0).told();
            room.person(1).wire().cut();
            room.person(0).wire().await("410");
            wire.ask("2;" + room.login(1) + ";" + Person.PASSWORD, "0");

            assertThat(wire.ask("4;" + before, "0", "346")).startsWith("0;");
        }
    }

    @Test
    void endsWithTheLogOut() {
        try (Person person = Person.comesIn()) {
            person.ask("5;", "0");

            assertThat(wire.ask("4;" + person.token(), "0", "346")).isEqualTo("346;");
        }
    }
}
