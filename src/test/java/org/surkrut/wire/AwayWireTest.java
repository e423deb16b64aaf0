package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of a place in a waiting room whose holder has lost the connection. */
@ExtendWith(StrictServer.class)
class AwayWireTest {
    @Test
    void isFreeWhenTheTimeIsUp() {
        try (WaitingRoom room = WaitingRoom.at(StrictServer.play(), 3)) {
            room.person(0).ask("22;true", "0");
            room.person(1).told();
            room.person(0).wire().cut();

            assertThat(room.person(1).wire().await("410")).contains("rouge,false");
            assertThat(room.person(1).wire().await("200"))
                    .isEqualTo(WaitingRoom.colours("", room.login(1), room.login(2)));
            // The next creator.
            assertThat(room.person(1).ask("15;1", "0", "341")).isEqualTo("0;");
            assertThat(room.person(0).comesBack(StrictServer.play()))
                    .isEqualTo("0;" + room.login(0) + ";");
        }
    }

    @Test
    void isKeptForWhoComesBackInTime() {
        try (WaitingRoom room = WaitingRoom.at(StrictServer.play(), 2);
                WaitingRoom later = WaitingRoom.at(StrictServer.play(), 2)) {
            room.person(0).ask("22;true", "0");
            room.person(0).wire().cut();
            assertThat(room.person(0).comesBack(StrictServer.play()))
                    .isEqualTo("0;" + room.login(0) + ";" + room.code());

            // Time enough for who went later to be out.
            later.person(0).wire().cut();
            assertThat(later.person(1).wire().await("200"))
                    .isEqualTo(WaitingRoom.colours("", later.login(1)));
            assertThat(room.person(1).ask("20;", "200"))
                    .isEqualTo(WaitingRoom.colours(room.login(0), room.login(1)));
            assertThat(room.person(0).ask("15;1", "0", "341")).isEqualTo("0;");
        }
    }
}
