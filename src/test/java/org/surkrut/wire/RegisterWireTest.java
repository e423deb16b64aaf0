package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.surkrut.Server;

/** Registering: {@code 3;login;email;motdepasse}. */
@Tag("database")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RegisterWireTest {
    private static final String TAG = "@example.org";

    private final WireClient wire = WireClient.open(Server.play(), "choucroute.v1");
    private final String login = WireClient.freshLogin();
    private final String email = login + TAG;

    @AfterEach
    void close() {
        wire.close();
    }

    private String register(String name, String mail, String password) {
        String request = "3;" + name + ";" + mail + ";" + Frame.escape(password);
        return wire.ask(request, "0", "303", "304", "330", "340", "344");
    }

    private String logIn(String name, String password) {
        return wire.ask("2;" + name + ";" + Frame.escape(password), "0", "300", "301", "330");
    }

    @Test
    void doesNotLogIn() {
        assertThat(register(login, email, Person.PASSWORD)).isEqualTo("0;");
        assertThat(wire.ask("12;", "0", "305")).isEqualTo("305;");
        assertThat(logIn(login, Person.PASSWORD)).isEqualTo("0;");
    }

    @Test
    void isOpenToWhoIsLoggedInToo() {
        try (Person person = Person.comesIn()) {
            String request = "3;" + login + ";" + email + ";" + Person.PASSWORD;

            assertThat(person.ask(request, "0", "302", "340")).isEqualTo("0;");
            assertThat(person.ask("10;" + person.login(), "0", "305")).startsWith("0;[");
        }
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(
            strings = {
                "",
                "ab",
                "aaaaaaaaaaaaaaaaaaaaa",
                "zoé",
                "a b c",
                " abc",
                "a.bc",
                "~Hansi",
                "ａｂｃ",
                "abc\\n"
            })
    void namesALoginOutOfForm(String wrong) {
        String request = "3;" + wrong + ";" + email + ";" + Person.PASSWORD;

        assertThat(wire.ask(request, "0", "330", "340")).isEqualTo("330;[login]");
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(strings = {"", "nobody", "two@@example.org", "a@b@example.org", "@@"})
    void namesAnEMailOutOfForm(String wrong) {
        assertThat(register(login, wrong, Person.PASSWORD)).isEqualTo("330;[email]");
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource
    void namesAPasswordOutOfForm(String wrong) {
        assertThat(register(login, email, wrong)).isEqualTo("330;[motdepasse]");
    }

    static Stream<String> namesAPasswordOutOfForm() {
        return Stream.of("", "1234567", "x".repeat(129), "é".repeat(7), "🥨".repeat(7));
    }

    @Test
    void namesAllFieldsAtFaultInTheirOrder() {
        assertThat(register("?", "?", "?")).isEqualTo("330;[login,email,motdepasse]");
        assertThat(register("?", email, "?")).isEqualTo("330;[login,motdepasse]");
        assertThat(register(login, "?", "?")).isEqualTo("330;[email,motdepasse]");
    }

    @Test
    void takesLoginsOfThreeToTwentyCharacters() {
        String shortest = WireClient.freshLogin();
        String three = Integer.toString(Math.abs(shortest.hashCode()) % 46_000 + 1296, 36);
        String twenty = (login + "-_-_-_-_-_-_").substring(0, 20);

        assertThat(register(three.substring(0, 3), shortest + TAG, Person.PASSWORD))
                .as("taken by chance, at worst")
                .isIn("0;", "303;");
        assertThat(register(twenty, email, Person.PASSWORD)).isEqualTo("0;");
    }

    @Test
    void takesAnEMailOf254CharactersAndNoMore() {
        String longest = login + "." + "x".repeat(254 - login.length() - 1 - TAG.length()) + TAG;

        assertThat(register(login, "x" + longest, Person.PASSWORD)).isEqualTo("330;[email]");
        assertThat(register(login, longest, Person.PASSWORD)).isEqualTo("0;");
    }

    /** Each of these is two letters when it is small. */
    @Test
    void takesAnEMailThatGrowsWhenItIsCompared() {
        String growing = login + "İ".repeat(254 - login.length() - TAG.length()) + TAG;

        assertThat(register(login, growing, Person.PASSWORD)).isIn("0;", "330;[email]");
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource
    void takesAnyCharactersInAPassword(String password) {
        assertThat(register(login, email, password)).isEqualTo("0;");
        assertThat(logIn(login, password)).isEqualTo("0;");
    }

    static Stream<String> takesAnyCharactersInAPassword() {
        return Stream.of(
                "12345678",
                "x".repeat(128),
                "🥨".repeat(8),
                "🥨".repeat(128),
                "mot de passe",
                "a;b,c[d](e)\\f\ng",
                "chöücroûte ßüß",
                "\u0000\t\r\u0001 8 of them");
    }

    @Test
    void tellsPasswordsApartInEveryCharacter() {
        register(login, email, "x".repeat(127) + "y");

        assertThat(logIn(login, "x".repeat(127) + "z")).isEqualTo("301;");
        assertThat(logIn(login, "x".repeat(127) + "Y")).isEqualTo("301;");
    }

    @Test
    void takesEachLoginOnceWhateverItsCase() {
        register(login, email, Person.PASSWORD);
        String loud = login.toUpperCase(Locale.ROOT);

        assertThat(register(login, "other." + email, Person.PASSWORD)).isEqualTo("303;");
        assertThat(register(loud, "other." + email, Person.PASSWORD)).isEqualTo("303;");
    }

    @Test
    void takesEachEMailOnceWhateverItsCase() {
        register(login, email, Person.PASSWORD);
        String loud = email.toUpperCase(Locale.ROOT);

        assertThat(register(login + "2", email, Person.PASSWORD)).isEqualTo("304;");
        assertThat(register(login + "2", loud, Person.PASSWORD)).isEqualTo("304;");
    }

    @Test
    void takesEMailsThatDifferInAnAccent() {
        assertThat(register(login, "jose" + email, Person.PASSWORD)).isEqualTo("0;");
        assertThat(register(login + "2", "josé" + email, Person.PASSWORD)).isEqualTo("0;");
        assertThat(register(login + "3", "JOSÉ" + email, Person.PASSWORD)).isEqualTo("304;");
    }

    @Test
    void looksAtTheFormThenAtTheLoginThenAtTheEMail() {
        register(login, email, Person.PASSWORD);

        assertThat(register(login, email, "short")).isEqualTo("330;[motdepasse]");
        assertThat(register(login, email, Person.PASSWORD)).isEqualTo("303;");
    }

    @Test
    void letsOneOfTwoHaveALoginThatBothAskForAtOnce() {
        try (WireClient other = WireClient.open(Server.play(), "choucroute.v1")) {
            wire.send("3;" + login + ";a." + email + ";" + Person.PASSWORD);
            other.send("3;" + login + ";b." + email + ";" + Person.PASSWORD);

            assertThat(wire.await("0", "303", "304", "344") + other.await("0", "303", "304", "344"))
                    .isIn("0;303;", "303;0;");
        }
    }
}
