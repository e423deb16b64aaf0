package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.surkrut.Server;

/** The first request: the version, and the client's language. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HelloWireTest {
    private final WireClient wire = WireClient.open(Server.play(), "choucroute.v1");

    @AfterEach
    void close() {
        wire.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "fr-CA", "de", "gsw-FR", "zh-Hant-TW"})
    void agreesOnVersionOneInAnyLanguage(String language) {
        assertThat(wire.ask("1;1;" + language, "0", "340", "347")).isEqualTo("0;1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "3", "100", "-1", "99999999999999999999"})
    void knowsNoOtherVersion(String version) {
        assertThat(wire.ask("1;" + version + ";fr", "0", "340", "347")).isEqualTo("347;");
    }

    /** The file of a game that all have left is there to be read. */
    @ParameterizedTest
    @CsvSource({"en, fr, en", "fr, en, fr", "de, fr, en"})
    void makesTheLanguageOfTheRoomsOneCreates(String creators, String other, String game)
            throws Exception {
        try (Person creator = Person.comesIn();
                Person guest = Person.comesIn()) {
            creator.ask("1;1;" + creators, "0");
            guest.ask("1;1;" + other, "0");
            guest.ask("13;" + WaitingRoom.codeOf(creator.ask("12;", "0")), "0");
            guest.ask("22;true", "0");
            creator.ask("22;true", "0");
            String hash = creator.wire().await("420").substring("420;".length());
            guest.ask("14;", "0");
            creator.ask("14;", "0");

            URI file = Server.url().resolve("games/" + hash);
            HttpRequest request = HttpRequest.newBuilder(file).build();
            String text = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
            assertThat(text.lines().skip(1).findFirst().orElse(text))
                    .matches("Launched;[0-9]+;[^;]+;" + game + ";.*");
        }
    }

    @Test
    void mayBeSaidAgain() {
        wire.ask("1;1;fr", "0");

        assertThat(wire.ask("1;1;en", "0", "340")).isEqualTo("0;1");
    }

    @Test
    void mayBeLeftOut() {
        String login = Person.registered(wire);

        assertThat(wire.ask("2;" + login + ";" + Person.PASSWORD, "0", "340")).isEqualTo("0;");
    }

    @Test
    void mayFailAndBeLeftAtThat() {
        wire.ask("1;2;fr", "347");

        assertThat(Person.registered(wire)).isNotEmpty();
    }
}
