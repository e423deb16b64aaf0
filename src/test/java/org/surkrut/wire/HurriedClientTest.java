package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.surkrut.Server;

/** Whatever some clients hurl at the server, a game at another table is none the worse for it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HurriedClientTest {
    private static final int FRAMES_A_PHASE = 5;

    @Test
    void disturbsNoOtherTable() {
        long seed = Long.getLong("surkrut.seed", System.nanoTime());
        try {
            play(new Random(seed));
        } catch (AssertionError e) {
            throw new AssertionError("with -Dsurkrut.seed=" + seed, e);
        }
    }

    private void play(Random random) {
        URI play = Server.play();
        try (Table table = Table.launched(play, 2, 2);
                Table harassed = Table.launched(play, 3, 1)) {
            List<Hurler> hurlers = new ArrayList<>();
            hurlers.add(Hurler.of(play, harassed.player(0), random));
            hurlers.add(Hurler.of(play, harassed.player(1), random));
            hurlers.add(Hurler.stranger(play, random));
            hurlers.add(Hurler.stranger(play, random));
            while (!table.view().over) {
                hurlers.forEach(hurler -> hurler.hurl(FRAMES_A_PHASE));
                table.step();
            }
            hurlers.forEach(Hurler::close);
            isStillServed(harassed.player(2).client());
        }
    }

    /** The honest player at the harassed table. */
    private void isStillServed(WireClient client) {
        assertThat(client.ask("20;", "200", "310")).startsWith("200;");
        assertThat(client.ask("1;1;fr", "0")).isEqualTo("0;1");
    }
}
