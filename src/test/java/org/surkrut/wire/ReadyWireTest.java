package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.surkrut.wire.WaitingRoom.member;
import static org.surkrut.wire.WaitingRoom.membersOf;

import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is ready, and the launch that comes of it: {@code 22;bool}. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReadyWireTest {
    private static final String YES = "22;true";
    private static final String NO = "22;false";

    @Test
    void isToldToAll() {
        try (WaitingRoom room = WaitingRoom.of(3)) {
            String members =
                    membersOf(
                            member(room.login(0), "rouge", false),
                            member(room.login(1), "bleu", true),
                            member(room.login(2), "vert", false));

            assertThat(room.person(1).hear(YES, "0")).containsExactly(answer(room, 1));
            for (int place = 0; place < 3; place++) {
                assertThat(room.person(place).told()).containsExactly(members);
            }
        }
    }

    @Test
    void isTakenBack() {
        try (WaitingRoom room = WaitingRoom.of(2)) {
            room.person(1).ask(YES, "0");
            room.person(0).told();

            assertThat(room.person(1).ask(NO, "0")).isEqualTo(answer(room));
            assertThat(room.person(0).told())
                    .containsExactly(WaitingRoom.members(room.login(0), room.login(1)));
        }
    }

    @Test
    void isAnsweredAgainWhereNothingChanges() {
        try (WaitingRoom room = WaitingRoom.of(2)) {
            assertThat(room.person(1).hear(NO, "0")).containsExactly(answer(room));
            assertThat(room.person(1).hear(YES, "0")).containsExactly(answer(room, 1));
            assertThat(room.person(1).ask(YES, "0")).isEqualTo(answer(room, 1));
            assertThat(room.person(0).told()).last().asString().contains("bleu,true");
        }
    }

    @Test
    void launchesNobodyAlone() {
        try (WaitingRoom room = WaitingRoom.of(1)) {
            assertThat(room.person(0).ask(YES, "0")).isEqualTo(answer(room, 0));
            assertThat(room.person(0).told()).hasSize(1).allMatch(f -> f.startsWith("410;"));
        }
    }

    @Test
    void launchesTheGameWithTheLastOfAtLeastTwo() {
        try (WaitingRoom room = WaitingRoom.of(2)) {
            room.person(1).ask(YES, "0");
            room.person(1).told();

            List<String> heard = room.person(0).hear(YES, "415");
            assertThat(heard.stream().map(ReadyWireTest::code))
                    .filteredOn(code -> !code.equals("410"))
                    .containsExactly("0", "201", "420", "411", "299", "412", "210", "415");
            List<String> told = room.person(1).wire().hearUntil("415");
            assertThat(told).isEqualTo(heard.subList(heard.size() - told.size(), heard.size()));
            assertThat(told.get(0)).endsWith("(" + room.login(1) + ",bleu,true)]");
        }
    }

    @Test
    void launchesAGameOfTheRoomsMembers() {
        try (WaitingRoom room = WaitingRoom.of(3)) {
            room.person(1).ask("21;gris", "0");
            room.person(2).ask(YES, "0");
            room.person(0).ask(YES, "0");
            room.person(1).ask(YES, "0");

            assertThat(room.person(0).wire().await("201")).isEqualTo("201;");
            assertThat(room.person(0).wire().await("420")).matches("420;[0-9a-f]{64}");
            assertThat(room.person(0).wire().await("411"))
                    .isEqualTo(
                            String.format(
                                    "411;[(1,%s,rouge),(2,%s,gris),(3,%s,vert)]",
                                    room.login(0), room.login(1), room.login(2)));
            assertThat(room.person(0).wire().await("415")).matches("415;0;ordre;15;[0-9]+");
        }
    }

    @Test
    void doesNotLaunchWhereTheLastWhoIsNotReadyLeaves() {
        try (WaitingRoom room = WaitingRoom.of(3)) {
            room.person(0).ask(YES, "0");
            room.person(1).ask(YES, "0");
            room.person(2).ask("14;", "0");

            assertThat(room.person(0).told()).noneMatch(f -> f.startsWith("201;"));
            assertThat(room.person(1).hear(YES, "415")).contains("201;");
        }
    }

    @Test
    void doesNotLaunchWhereTheLastWhoIsNotReadyIsTakenOut() {
        try (WaitingRoom room = WaitingRoom.of(3)) {
            room.person(0).ask(YES, "0");
            room.person(1).ask(YES, "0");
            room.person(0).ask("16;" + room.login(2), "0");

            assertThat(room.person(1).told()).noneMatch(f -> f.startsWith("201;"));
            assertThat(room.person(0).hear(YES, "415")).contains("201;");
        }
    }

    @Test
    void countsBotsAsReadyButLaunchesByAPersonOnly() {
        try (WaitingRoom room = WaitingRoom.of(1)) {
            room.person(0).ask(YES, "0");
            room.person(0).ask("15;1", "0");
            assertThat(room.person(0).told()).noneMatch(f -> f.startsWith("201;"));

            assertThat(room.person(0).hear(YES, "415")).contains("201;", "210;");
        }
    }

    @Test
    void isLostWithTheConnection() {
        try (WaitingRoom room = WaitingRoom.of(2)) {
            room.person(1).ask(YES, "0");
            room.person(0).told();
            room.person(1).wire().cut();

            assertThat(room.person(0).wire().await("410"))
                    .isEqualTo(WaitingRoom.members(room.login(0), room.login(1)));
            assertThat(room.person(0).ask(YES, "0")).isEqualTo(answer(room, 0));
            assertThat(room.person(0).told()).noneMatch(f -> f.startsWith("201;"));
        }
    }

    @Test
    void isOneLaunchWhereAllAreReadyAtOnce() {
        try (WaitingRoom room = WaitingRoom.of(6)) {
            for (int place = 0; place < 6; place++) {
                room.person(place).wire().send(YES);
            }
            for (int place = 0; place < 6; place++) {
                List<String> heard = room.person(place).wire().hearUntil("415");
                assertThat(heard.stream().filter(f -> f.equals("201;"))).hasSize(1);
                assertThat(heard.stream().filter(f -> f.startsWith("0;["))).hasSize(1);
            }
        }
    }

    private static String answer(WaitingRoom room, int... ready) {
        StringBuilder answer = new StringBuilder("0;[");
        for (int place = 0; place < room.size(); place++) {
            int here = place;
            boolean isReady = Arrays.stream(ready).anyMatch(r -> r == here);
            answer.append(place == 0 ? "" : ",")
                    .append(WaitingRoom.pair(room.login(place), isReady));
        }
        return answer.append("]").toString();
    }

    private static String code(String frame) {
        return frame.substring(0, frame.indexOf(';'));
    }
}
