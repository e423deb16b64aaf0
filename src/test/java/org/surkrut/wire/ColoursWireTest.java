package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.surkrut.wire.WaitingRoom.colours;
import static org.surkrut.wire.WaitingRoom.member;
import static org.surkrut.wire.WaitingRoom.membersOf;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pawns' colours: {@code 20;} and {@code 21;couleur}. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ColoursWireTest {
    @Test
    void areGivenInTheirOrderToWhoComes() {
        try (WaitingRoom room = WaitingRoom.of(6)) {
            String[] logins = new String[6];
            for (int place = 0; place < 6; place++) {
                logins[place] = room.login(place);
            }

            assertThat(room.person(5).hear("20;", "200")).containsExactly(colours(logins));
            assertThat(room.person(0).told()).isEmpty();
        }
    }

    @Test
    void areTakenWhereTheyAreFree() {
        try (WaitingRoom room = WaitingRoom.of(2)) {
            String table = colours(room.login(0), "", "", "", "", "", "", room.login(1));
            String members =
                    membersOf(
                            member(room.login(0), "rouge", false),
                            member(room.login(1), "gris", false));

            assertThat(room.person(1).hear("21;gris", "0")).containsExactly("0;");
            assertThat(room.person(1).told()).containsExactlyInAnyOrder(table, members);
            assertThat(room.person(0).told()).containsExactlyInAnyOrder(table, members);
        }
    }

    @Test
    void areNotTakenFromAnybody() {
        try (WaitingRoom room = WaitingRoom.of(2)) {
            assertThat(room.person(1).hear("21;rouge", "320")).containsExactly("320;");
            assertThat(room.person(0).hear("21;bleu", "320")).containsExactly("320;");
            assertThat(room.person(0).told()).isEmpty();
            assertThat(room.person(1).told()).isEmpty();
        }
    }

    @Test
    void areNotTakenFromABot() {
        try (WaitingRoom room = WaitingRoom.of(1)) {
            room.person(0).ask("15;1", "0");
            room.person(0).told();

            assertThat(room.person(0).hear("21;bleu", "320")).containsExactly("320;");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mauve", "noir", " vert", "vert ", "v\\,t", "0", "rouge\\;bleu"})
    void areNoOthersThanThese(String colour) {
        try (WaitingRoom room = WaitingRoom.of(1)) {
            assertThat(room.person(0).hear("21;" + colour, "342")).containsExactly("342;");
            assertThat(room.person(0).told()).isEmpty();
        }
    }

    @Test
    void maybeFreedAndTakenByAnother() {
        try (WaitingRoom room = WaitingRoom.of(2)) {
            room.person(0).ask("21;violet", "0");

            assertThat(room.person(1).ask("21;rouge", "0", "320")).isEqualTo("0;");
        }
    }

    @Test
    void areTheFirstFreeOnesForWhoComesLater() {
        try (WaitingRoom room = WaitingRoom.of(3);
                Person late = Person.comesIn();
                Person later = Person.comesIn()) {
            room.person(1).ask("21;jaune", "0");
            late.ask("13;" + room.code(), "0");
            later.ask("13;" + room.code(), "0");

            assertThat(later.wire().await("200"))
                    .isEqualTo(
                            colours(
                                    room.login(0),
                                    late.login(),
                                    room.login(2),
                                    room.login(1),
                                    later.login()));
        }
    }

    @Test
    void doNotTouchWhoIsReady() {
        try (WaitingRoom room = WaitingRoom.of(2)) {
            room.person(1).ask("22;true", "0");
            room.person(1).ask("21;rose", "0");

            assertThat(room.person(0).told())
                    .last()
                    .isEqualTo(
                            membersOf(
                                    member(room.login(0), "rouge", false),
                                    member(room.login(1), "rose", true)));
        }
    }

    @Test
    void areToldBeforeAndAfterTheLaunch() {
        try (WaitingRoom room = WaitingRoom.of(2)) {
            List<String> before = room.person(0).hear("20;", "200");
            room.launch();

            assertThat(room.person(0).hear("20;", "200")).isEqualTo(before);
        }
    }
}
