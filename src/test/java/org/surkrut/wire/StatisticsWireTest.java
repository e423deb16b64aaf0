package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statistics of who has not played yet: {@code 10;login} and {@code 11;login}. */
@Tag("database")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StatisticsWireTest {
    private static final int VALUES = 12;
    private static final int MEAN = 9;

    private final Person person = Person.comesIn();

    @AfterEach
    void close() {
        person.close();
    }

    private static void isAllZero(String totals) {
        List<String> values = Frame.of(totals).texts(0);
        assertThat(values).hasSize(VALUES);
        for (int i = 0; i < VALUES; i++) {
            assertThat(values.get(i)).matches(i == MEAN ? "0\\.0{1,2}" : "0");
        }
    }

    @Test
    void areTwelveZeros() {
        isAllZero(person.ask("10;" + person.login(), "0", "300"));
    }

    @Test
    void listNoGames() {
        assertThat(person.ask("11;" + person.login(), "0", "300")).isEqualTo("0;[]");
    }

    @Test
    void areOpenToAllPlayersInAnyCaseOfTheLogin() {
        try (Person other = Person.comesIn()) {
            String loud = other.login().toUpperCase(Locale.ROOT);

            isAllZero(person.ask("10;" + loud, "0", "300"));
            assertThat(person.ask("11;" + loud, "0", "300")).isEqualTo("0;[]");
        }
    }

    @Test
    void areThereInARoomToo() {
        person.ask("12;", "0");

        isAllZero(person.ask("10;" + person.login(), "0", "306"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody-of-that-name",
                "~Hansi",
                "a",
                " ",
                "é\\;\\n",
                "%",
                "_______________"
            })
    void areOnlyThereForPlayers(String login) {
        assertThat(person.hear("10;" + login, "300")).containsExactly("300;");
        assertThat(person.hear("11;" + login, "300")).containsExactly("300;");
    }

    @Test
    void haveNothingOfAGameThatIsGivenUp() {
        person.ask("12;", "0");
        person.ask("15;1", "0");
        person.ask("22;true", "0");
        person.wire().await("415");
        person.ask("14;", "0");

        isAllZero(person.ask("10;" + person.login(), "0"));
        assertThat(person.ask("11;" + person.login(), "0")).isEqualTo("0;[]");
    }
}
