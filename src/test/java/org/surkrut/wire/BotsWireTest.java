package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.surkrut.Server;

/** What a room's creator alone may do: {@code 15;niveau} and {@code 16;joueur}. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BotsWireTest {
    private static final String BOT = "~[^,()]+";

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3"})
    void areAddedReadyAndInTheFirstFreeColour(String level) {
        try (WaitingRoom room = WaitingRoom.of(2)) {
            assertThat(room.person(0).hear("15;" + level, "0")).containsExactly("0;");

            List<String> told = room.person(0).told();
            assertThat(told).hasSize(2).containsExactlyInAnyOrderElementsOf(room.person(1).told());
            assertThat(told)
                    .anyMatch(f -> f.matches("200;.*\\(vert," + BOT + "\\).*"))
                    .anyMatch(f -> f.matches("410;.*\\(" + BOT + ",vert,true\\)\\]"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "-1", "100", "99999999999999999999"})
    void haveThreeLevels(String level) {
        try (WaitingRoom room = WaitingRoom.of(1)) {
            assertThat(room.person(0).hear("15;" + level, "342")).containsExactly("342;");
            assertThat(room.person(0).told()).isEmpty();
        }
    }

    @Test
    void fillTheRoomUpToSix() {
        try (WaitingRoom room = WaitingRoom.of(1);
                Person late = Person.comesIn()) {
            for (int i = 0; i < 5; i++) {
                assertThat(room.person(0).ask("15;2", "0", "311")).isEqualTo("0;");
            }
            room.person(0).told();

            assertThat(room.person(0).hear("15;2", "311")).containsExactly("311;");
            assertThat(late.ask("13;" + room.code(), "0", "311")).isEqualTo("311;");
            String table = room.person(0).ask("20;", "200");
            assertThat(names(table)).hasSize(6).doesNotHaveDuplicates();
        }
    }

    @Test
    void areTakenOutAgain() {
        try (WaitingRoom room = WaitingRoom.of(2)) {
            room.person(0).ask("15;1", "0");
            String bot = names(room.person(0).ask("20;", "200")).get(2);
            room.person(0).told();
            room.person(1).told();

            assertThat(room.person(0).hear("16;" + bot, "0")).containsExactly("0;");
            assertThat(room.person(1).told())
                    .containsExactlyInAnyOrder(
                            WaitingRoom.colours(room.login(0), room.login(1)),
                            WaitingRoom.members(room.login(0), room.login(1)));
        }
    }

    @Test
    void goTheirWayAsPeopleDo() {
        try (WaitingRoom room = WaitingRoom.of(3)) {
            assertThat(room.person(0).hear("16;" + room.login(1), "0")).containsExactly("0;");

            List<String> told = room.person(0).told();
            assertThat(told)
                    .hasSize(2)
                    .contains(WaitingRoom.colours(room.login(0), "", room.login(2)));
            assertThat(room.person(2).told()).containsExactlyElementsOf(told);
            assertThat(room.person(1).hear("14;", "310")).containsExactly("220;", "310;");
            assertThat(room.person(1).ask("12;", "0", "306")).startsWith("0;");
        }
    }

    @Test
    void mayComeBackAfterHavingBeenTakenOut() {
        try (WaitingRoom room = WaitingRoom.of(2)) {
            room.person(0).ask("16;" + room.login(1), "0");
            room.person(1).wire().await("220");

            assertThat(room.person(1).ask("13;" + room.code(), "0", "306")).startsWith("0;");
        }
    }

    @Test
    void areTakenOutWhileTheyAreAway() {
        try (WaitingRoom room = WaitingRoom.of(2);
                WireClient back = WireClient.open(Server.play())) {
            room.person(1).ask("22;true", "0");
            room.person(0).told();
            room.person(1).wire().cut();
            room.person(0).wire().await("410");
            assertThat(room.person(0).ask("16;" + room.login(1), "0", "342")).isEqualTo("0;");

            assertThat(back.ask("4;" + room.person(1).token(), "0"))
                    .isEqualTo("0;" + room.login(1) + ";");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "~Nobody", "rouge", "\\;", "0"})
    void areOnlyThoseInTheRoom(String name) {
        try (WaitingRoom room = WaitingRoom.of(2);
                Person stranger = Person.comesIn()) {
            assertThat(room.person(0).hear("16;" + name, "342")).containsExactly("342;");
            assertThat(room.person(0).hear("16;" + stranger.login(), "342"))
                    .containsExactly("342;");
            assertThat(room.person(1).told()).isEmpty();
        }
    }

    @Test
    void areTheCreatorsBusiness() {
        try (WaitingRoom room = WaitingRoom.of(2)) {
            assertThat(room.person(1).hear("15;1", "341")).containsExactly("341;");
            assertThat(room.person(1).hear("16;" + room.login(0), "341")).containsExactly("341;");
            assertThat(room.person(0).told()).isEmpty();
        }
    }

    @Test
    void areTheBusinessOfWhoHasBeenThereLongestOnceTheCreatorIsGone() {
        try (WaitingRoom room = WaitingRoom.of(3)) {
            room.person(0).ask("15;1", "0");
            room.person(0).ask("14;", "0");
            room.person(0).ask("13;" + room.code(), "0");

            assertThat(room.person(2).ask("15;1", "0", "341")).isEqualTo("341;");
            assertThat(room.person(0).ask("15;1", "0", "341")).isEqualTo("341;");
            assertThat(room.person(1).ask("15;1", "0", "341")).isEqualTo("0;");
            assertThat(room.person(1).ask("16;" + room.login(0), "0", "341")).isEqualTo("0;");
        }
    }

    /** With one's own login it is {@code 14;}, whoever one is. */
    @Test
    void leaveByTheirOwnLogin() {
        try (WaitingRoom room = WaitingRoom.of(3)) {
            for (int place : List.of(0, 2)) {
                Person person = room.person(place);
                assertThat(person.hear("16;" + person.login(), "0").get(0)).isNotEqualTo("220;");
                assertThat(person.hear("14;", "310")).containsExactly("310;");
            }
            assertThat(room.person(1).told())
                    .last()
                    .isEqualTo(
                            WaitingRoom.membersOf(
                                    WaitingRoom.member(room.login(1), "bleu", false)));
        }
    }

    /** Those in a colour table. */
    private static List<String> names(String table) {
        return Frame.of(table).tuples(0).stream()
                .map(pair -> pair.values().get(1))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
