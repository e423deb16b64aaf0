package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How often one may fail at what can be guessed. Each test comes from an address of its own, of
 * which a machine has thousands where it is a Linux.
 */
@EnabledOnOs(OS.LINUX)
@ExtendWith(StrictServer.class)
class FailuresWireTest {
    private static final int ACCOUNT = StrictServer.FAILURES_OF_AN_ACCOUNT;
    private static final int ADDRESS = StrictServer.FAILURES_OF_AN_ADDRESS;
    private static final String WRONG = "not the password";

    private static RawSocket from(String address) throws Exception {
        return RawSocket.openFrom(address, StrictServer.play());
    }

    private static String logIn(RawSocket raw, String login, String password) throws Exception {
        return raw.ask("2;" + login + ";" + password);
    }

    private static String registered(RawSocket raw) throws Exception {
        String login = WireClient.freshLogin();
        assertThat(register(raw, login, login)).isEqualTo("0;");
        return login;
    }

    private static String register(RawSocket raw, String login, String mail) throws Exception {
        return raw.ask("3;" + login + ";" + mail + "@example.org;" + Person.PASSWORD);
    }

    private static void isTooMany(String answer, int failures, int budget) {
        assertThat(answer).matches("343;[0-9]+");
        int most = (failures - budget + 1) * StrictServer.REGAIN_SECONDS;
        assertThat(Integer.parseInt(answer.substring(4))).isBetween(most - 120, most);
    }

    @Test
    void guardAnAccountWhoeverTries() throws Exception {
        try (RawSocket raw = from("127.0.1.1");
                RawSocket other = from("127.0.1.2")) {
            String login = registered(raw);
            for (int i = 0; i < ACCOUNT; i++) {
                assertThat(logIn(i % 2 == 0 ? raw : other, login, WRONG)).isEqualTo("301;");
            }

            isTooMany(logIn(raw, login, WRONG), ACCOUNT, ACCOUNT);
            isTooMany(
                    logIn(other, login.toUpperCase(Locale.ROOT), Person.PASSWORD),
                    ACCOUNT,
                    ACCOUNT);
            assertThat(logIn(raw, registered(raw), Person.PASSWORD)).isEqualTo("0;");
        }
    }

    @Test
    void guardAllAccountsFromOneAddress() throws Exception {
        try (RawSocket raw = from("127.0.2.1");
                RawSocket other = from("127.0.2.2")) {
            String login = registered(raw);
            for (int i = 0; i < ADDRESS; i++) {
                assertThat(logIn(raw, WireClient.freshLogin(), WRONG)).isEqualTo("300;");
            }

            isTooMany(logIn(raw, WireClient.freshLogin(), WRONG), ADDRESS, ADDRESS);
            isTooMany(logIn(raw, login, Person.PASSWORD), ADDRESS, ADDRESS);
            assertThat(logIn(other, login, Person.PASSWORD)).isEqualTo("0;");
        }
    }

    @Test
    void areNotWhatGoesWellOrIsOutOfForm() throws Exception {
        try (RawSocket raw = from("127.0.3.1")) {
            String login = registered(raw);
            for (int i = 0; i < 2 * ADDRESS; i++) {
                assertThat(logIn(raw, login, Person.PASSWORD)).isEqualTo("0;");
                assertThat(raw.nextText()).startsWith("400;");
                assertThat(logIn(raw, login, Person.PASSWORD)).isEqualTo("302;");
                assertThat(logIn(raw, login, "short")).isEqualTo("330;[motdepasse]");
                assertThat(raw.ask("5;")).isEqualTo("0;");
            }
        }
    }

    @Test
    void areNotMadeByWhoRegistersMany() throws Exception {
        try (RawSocket raw = from("127.0.4.1")) {
            for (int i = 0; i < 2 * ADDRESS; i++) {
                registered(raw);
                assertThat(register(raw, "?", "?")).isEqualTo("330;[login]");
            }
        }
    }

    @Test
    void guardLoginsAndEMailsAgainstWhoRegisters() throws Exception {
        try (RawSocket raw = from("127.0.5.1")) {
            String login = registered(raw);
            for (int i = 0; i < ADDRESS; i++) {
                String other = i % 2 == 0 ? login : WireClient.freshLogin();
                assertThat(register(raw, other, login)).isEqualTo(i % 2 == 0 ? "303;" : "304;");
            }

            String fresh = WireClient.freshLogin();
            isTooMany(register(raw, fresh, fresh), ADDRESS, ADDRESS);
            assertThat(logIn(raw, login, Person.PASSWORD)).as("another thing").isEqualTo("0;");
        }
    }

    @Test
    void guardRoomsAgainstWhoGuessesTheirCodes() throws Exception {
        try (RawSocket raw = from("127.0.6.1");
                RawSocket host = from("127.0.6.2")) {
            logIn(host, registered(host), Person.PASSWORD);
            assertThat(host.nextText()).startsWith("400;");
            String code = WaitingRoom.codeOf(host.ask("12;"));
            logIn(raw, registered(raw), Person.PASSWORD);
            assertThat(raw.nextText()).startsWith("400;");
            for (int i = 0; i < ACCOUNT; i++) {
                assertThat(raw.ask("13;ZZZZZZ")).isEqualTo("307;");
            }

            isTooMany(raw.ask("13;" + code), ACCOUNT, ACCOUNT);
            assertThat(raw.ask("14;")).isEqualTo("310;");
        }
    }

    @Test
    void areNotMadeByWhoFindsRooms() {
        try (WaitingRoom room = WaitingRoom.at(StrictServer.play(), 2)) {
            for (int i = 0; i < 2 * ACCOUNT; i++) {
                room.person(1).ask("14;", "0");
                assertThat(room.person(1).ask("13;" + room.code(), "0", "343")).startsWith("0;");
            }
        }
    }
}
