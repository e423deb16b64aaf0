package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Other sites whose pages the settings let in. */
@ExtendWith(StrictServer.class)
class ListedOriginWireTest {
    @Test
    void isOnTheList() throws Exception {
        try (RawSocket listed =
                        RawSocket.open(StrictServer.play(), "Origin: " + StrictServer.ORIGIN);
                RawSocket foreign =
                        RawSocket.open(
                                StrictServer.play(),
                                "Origin: " + StrictServer.ORIGIN + ".evil.example");
                RawSocket other =
                        RawSocket.open(StrictServer.play(), "Origin: http://jeux.example")) {
            assertThat(listed.status()).isEqualTo(101);
            assertThat(foreign.status()).isEqualTo(403);
            assertThat(other.status()).isEqualTo(403);
        }
    }
}
