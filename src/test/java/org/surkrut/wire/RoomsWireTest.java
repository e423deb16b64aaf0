package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.surkrut.Server;

/** Making a room, joining one, leaving it: {@code 12;}, {@code 13;code_room}, {@code 14;}. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RoomsWireTest {
    private static final String NO_ROOM = "ZZZZZZ";

    @Test
    void areMadeWithTheirMakerInThem() {
        try (Person person = Person.comesIn()) {
            List<String> heard = person.hear("12;", "0");
            assertThat(heard).hasSize(1);
            WaitingRoom.codeOf(heard.get(0));
            assertThat(heard.get(0)).endsWith(";" + Server.play().getPort());
            assertThat(person.told())
                    .containsExactlyInAnyOrder(
                            WaitingRoom.colours(person.login()),
                            WaitingRoom.members(person.login()));
        }
    }

    @Test
    void haveCodesOfTheirOwn() {
        Set<String> codes = new HashSet<>();
        try (Person person = Person.comesIn()) {
            for (int i = 0; i < 20; i++) {
                codes.add(WaitingRoom.codeOf(person.ask("12;", "0", "306")));
                person.ask("14;", "0");
            }
        }
        assertThat(codes).hasSize(20);
    }

    @Test
    void areJoinedByTheirCode() {
        try (WaitingRoom room = WaitingRoom.of(1);
                Person person = Person.comesIn()) {
            String colours = WaitingRoom.colours(room.login(0), person.login());
            String members = WaitingRoom.members(room.login(0), person.login());

            assertThat(person.hear("13;" + room.code(), "0"))
                    .containsExactly("0;" + Server.play().getPort());
            assertThat(person.told()).containsExactlyInAnyOrder(colours, members);
            assertThat(room.person(0).told()).containsExactlyInAnyOrder(colours, members);
        }
    }

    @Test
    void areJoinedInEitherCaseOfTheLetters() {
        try (WaitingRoom room = WaitingRoom.of(1);
                Person small = Person.comesIn();
                Person mixed = Person.comesIn()) {
            String lower = room.code().toLowerCase(Locale.ROOT);
            String half = lower.substring(0, 3) + room.code().substring(3);

            assertThat(small.ask("13;" + lower, "0", "307")).startsWith("0;");
            assertThat(mixed.ask("13;" + half, "0", "307")).startsWith("0;");
        }
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(
            strings = {
                NO_ROOM,
                "A",
                "AAAAAAA",
                "iIlLoO",
                "      ",
                "\\;\\[\\]\\\\\\n",
                "é",
                "ﬀﬀﬀ",
                "🥨"
            })
    void areNotThereUnderAnyOtherCode(String code) {
        try (Person person = Person.comesIn()) {
            assertThat(person.hear("13;" + code, "307")).containsExactly("307;");
            assertThat(person.hear("14;", "310")).containsExactly("310;");
        }
    }

    @Test
    void holdOnesMembersUntilTheyLeave() {
        try (WaitingRoom room = WaitingRoom.of(2);
                WaitingRoom other = WaitingRoom.of(1)) {
            Person person = room.person(1);

            assertThat(person.hear("12;", "306")).containsExactly("306;");
            assertThat(person.hear("13;" + other.code(), "306")).containsExactly("306;");
            assertThat(person.hear("13;" + room.code(), "306")).containsExactly("306;");
            assertThat(person.hear("13;" + NO_ROOM, "306")).containsExactly("306;");
            assertThat(room.person(0).told()).isEmpty();
            assertThat(other.person(0).told()).isEmpty();
        }
    }

    @Test
    void areLeftAndTellsThoseWhoStay() {
        try (WaitingRoom room = WaitingRoom.of(3)) {
            assertThat(room.person(0).hear("14;", "0")).containsExactly("0;");

            String colours = WaitingRoom.colours("", room.login(1), room.login(2));
            for (int place : List.of(1, 2)) {
                assertThat(room.person(place).told())
                        .containsExactlyInAnyOrder(
                                colours,
                                WaitingRoom.membersOf(
                                        WaitingRoom.member(room.login(1), "bleu", false),
                                        WaitingRoom.member(room.login(2), "vert", false)));
            }
        }
    }

    @Test
    void tellNothingMoreToWhoHasLeft() {
        try (WaitingRoom room = WaitingRoom.of(3)) {
            room.person(0).ask("14;", "0");
            room.person(1).ask("21;gris", "0");
            room.person(2).ask("14;", "0");
            room.person(1).told();

            assertThat(room.person(0).hear("14;", "310")).containsExactly("310;");
        }
    }

    @Test
    void takeBackWhoHasLeftAsTheLastWhoCame() {
        try (WaitingRoom room = WaitingRoom.of(2)) {
            room.person(0).ask("14;", "0");
            room.person(0).ask("13;" + room.code(), "0", "307");
            room.person(1).told();

            assertThat(room.person(0).hear("22;false", "0").get(2))
                    .isEqualTo("0;[(" + room.login(1) + ",false),(" + room.login(0) + ",false)]");
        }
    }

    @Test
    void holdSixAndNoMore() {
        try (WaitingRoom room = WaitingRoom.of(6);
                Person seventh = Person.comesIn()) {
            assertThat(seventh.hear("13;" + room.code(), "311")).containsExactly("311;");
            assertThat(room.person(0).told()).isEmpty();
            assertThat(seventh.ask("14;", "0", "310")).isEqualTo("310;");

            room.person(3).ask("14;", "0");
            assertThat(seventh.ask("13;" + room.code(), "0", "311")).startsWith("0;");
        }
    }

    @Test
    void takeNobodyInOnceTheGameHasBegun() {
        try (WaitingRoom room = WaitingRoom.of(2);
                Person third = Person.comesIn()) {
            room.launch();

            assertThat(third.hear("13;" + room.code(), "345")).containsExactly("345;");
            assertThat(third.hear("12;", "0").get(0)).startsWith("0;");
        }
    }
}
