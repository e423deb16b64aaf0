package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.surkrut.Server;

/** Many players lose the connection at once, and are in again soon, with no error but 343. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StormTest {
    private static final int PLAYERS = 300;
    private static final int SPREAD_MILLIS = 2_000;
    private static final double IN_SECONDS = 20;

    @Test
    void allAreInAgain() throws Exception {
        Storm storm = new Storm(PLAYERS, System.nanoTime());
        storm.gather(Server.play());
        storm.cut();
        double seconds = storm.comeBack(Server.play(), SPREAD_MILLIS);

        storm.report("within 2 s of a cut", seconds);
        assertThat(seconds).isLessThan(IN_SECONDS);
        storm.disperse();
    }
}
