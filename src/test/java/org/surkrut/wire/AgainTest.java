package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.surkrut.Server;

/** When a game has ended its room waits for the next one, under the same code. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AgainTest {
    @Test
    void theSamePlayersPlayAnotherGame() {
        try (Table table = Table.launched(Server.play(), 2, 3)) {
            String first = table.playToEnd().view().hash;

            table.again();

            assertThat(table.view().hash).isNotEqualTo(first);
            assertThat(table.view().pawns).hasSize(3);
            table.step(12);
        }
    }
}
