package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.surkrut.Server;

/** Six at a table: one person among bots, and bots' one seat among people. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FullTableTest {
    @Test
    void onePersonPlaysAgainstFiveBots() {
        try (Table table = Table.launched(Server.play(), 1, 1, 2, 3, 1, 2)) {
            table.playToEnd();

            assertThat(table.view().pawns).hasSize(6);
        }
    }

    @Test
    void fivePeoplePlayAgainstABot() {
        try (Table table = Table.launched(Server.play(), 5, 3)) {
            table.playToEnd();

            assertThat(table.players())
                    .extracting(player -> player.view().winner)
                    .containsOnly(table.view().winner);
        }
    }
}
