package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.surkrut.Server;

/** Logging in by {@code 2;login;motdepasse}, out by {@code 5;}. */
@Tag("database")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LogInWireTest {
    private static final String WRONG = "not the password";

    private final WireClient wire = WireClient.open(Server.play(), "choucroute.v1");

    @AfterEach
    void close() {
        wire.close();
    }

    private String logIn(String login, String password) {
        return wire.ask("2;" + login + ";" + password, "0", "300", "301", "302", "330", "340");
    }

    @Test
    void isAnsweredAndThenGivesAToken() {
        String login = Person.registered(wire);

        List<String> heard = wire.hear("2;" + login + ";" + Person.PASSWORD, "400");

        assertThat(heard).hasSize(2).first().isEqualTo("0;");
        assertThat(Person.tokenOf(heard.get(1))).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void namesFieldsOutOfFormBeforeAllElse() {
        assertThat(logIn("?", Person.PASSWORD)).isEqualTo("330;[login]");
        assertThat(logIn(WireClient.freshLogin(), "short")).isEqualTo("330;[motdepasse]");
        assertThat(logIn("?", "short")).isEqualTo("330;[login,motdepasse]");
    }

    @Test
    void knowsOnlyWhoIsRegistered() {
        assertThat(logIn(WireClient.freshLogin(), Person.PASSWORD)).isEqualTo("300;");
    }

    @Test
    void wantsThePassword() {
        String login = Person.registered(wire);

        assertThat(logIn(login, WRONG)).isEqualTo("301;");
        assertThat(wire.ask("12;", "0", "305")).isEqualTo("305;");
        assertThat(logIn(login, Person.PASSWORD)).isEqualTo("0;");
    }

    @Test
    void takesTheLoginInAnyCase() {
        String login = Person.registered(wire);

        assertThat(logIn(login.toUpperCase(Locale.ROOT), Person.PASSWORD)).isEqualTo("0;");
        String token = Person.tokenOf(wire.await("400"));
        assertThat(wire.ask("4;" + token, "0", "346")).isEqualTo("0;" + login + ";");
    }

    @Test
    void isRefusedToWhoIsConnectedElsewhere() {
        try (Person person = Person.comesIn()) {
            assertThat(logIn(person.login(), WRONG)).isEqualTo("301;");
            assertThat(logIn(person.login(), Person.PASSWORD)).isEqualTo("302;");
            assertThat(wire.ask("12;", "0", "305")).isEqualTo("305;");
            assertThat(person.hear("10;" + person.login(), "0")).hasSize(1);
        }
    }

    @Test
    void isRefusedToWhoIsLoggedInOnThatVeryConnection() {
        try (Person person = Person.comesIn()) {
            String again = "2;" + person.login() + ";" + Person.PASSWORD;

            assertThat(person.ask(again, "0", "302")).isEqualTo("302;");
            assertThat(person.ask("12;", "0", "305")).startsWith("0;");
        }
    }

    @Test
    void isPossibleAgainOnceTheConnectionIsLost() {
        try (WaitingRoom room = WaitingRoom.of(2)) {
            room.person(1).ask("22;true", "0");
            room.person(0).told();
            room.person(1).wire().cut();
            // That the connection is lost shows in the room.
            room.person(0).wire().await("410");

            assertThat(logIn(room.login(1), Person.PASSWORD)).isEqualTo("0;");
        }
    }

    /** Passwords are hashed one after another: who is gone before the turn comes is not held in. */
    @Test
    void doesNotStickToAConnectionThatIsLostMeanwhile() throws Exception {
        String login = Person.registered(wire);
        String request = "2;" + login + ";" + Person.PASSWORD;
        List<WireClient> crowd =
                Stream.generate(() -> WireClient.open(Server.play())).limit(30).toList();
        for (int i = 0; i < 10; i++) {
            crowd.forEach(other -> other.send("2;" + WireClient.freshLogin() + ";password"));
        }
        try (RawSocket lost = RawSocket.open(Server.play())) {
            lost.send(request);
        }

        boolean isIn = false;
        for (int tries = 0; tries < 50 && !isIn; tries++) {
            isIn = wire.ask(request, "0", "302").equals("0;");
        }
        assertThat(isIn).isTrue();
        crowd.forEach(WireClient::close);
    }

    @Test
    void endsByLoggingOut() {
        try (Person person = Person.comesIn()) {
            assertThat(person.hear("5;", "0")).containsExactly("0;");
            assertThat(person.hear("5;", "305")).containsExactly("305;");
            assertThat(person.hear("12;", "305")).containsExactly("305;");
            assertThat(person.hear("4;" + person.token(), "346")).containsExactly("346;");
        }
    }

    @Test
    void isPossibleAgainAfterLoggingOut() {
        try (Person person = Person.comesIn()) {
            person.ask("5;", "0");

            assertThat(logIn(person.login(), Person.PASSWORD)).isEqualTo("0;");
            String there = "2;" + person.login() + ";" + Person.PASSWORD;
            assertThat(person.ask(there, "0", "302")).isEqualTo("302;");
        }
    }

    @Test
    void leavesTheRoomByLoggingOut() {
        try (WaitingRoom room = WaitingRoom.of(2)) {
            assertThat(room.person(1).hear("5;", "0")).containsExactly("0;");

            assertThat(room.person(0).told())
                    .containsExactlyInAnyOrder(
                            WaitingRoom.colours(room.login(0)), WaitingRoom.members(room.login(0)));
            assertThat(room.person(1).hear("5;", "305")).containsExactly("305;");
        }
    }

    @Test
    void isWantedForLoggingOut() {
        assertThat(wire.ask("5;", "0", "305")).isEqualTo("305;");
    }
}
