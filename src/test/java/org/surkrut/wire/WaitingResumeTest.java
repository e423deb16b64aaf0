package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.surkrut.Server;

/** Who loses the connection in a waiting room is not ready any more, and comes back to it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WaitingResumeTest {
    private Table table;
    private WirePlayer away;
    private WirePlayer other;

    @BeforeEach
    void readyAndCut() {
        table = Table.open(Server.play());
        away = table.player(0);
        other = table.join("choucroute.v1");
        away.client().ask("22;true", "0");
        other.client().awaitFrame(members(true)::equals);
        away.cut();
        other.client().awaitFrame(members(false)::equals);
    }

    @AfterEach
    void close() {
        table.close();
    }

    private String members(boolean awayIsReady) {
        String first = "(" + away.login() + ",rouge," + awayIsReady + ")";
        return "410;[" + first + ",(" + other.login() + ",bleu,false)]";
    }

    @Test
    void byTheToken() {
        hearsTheRoom();
    }

    @Test
    void byLoggingInAnew() {
        away.logInAnew();

        hearsTheRoom();
    }

    private void hearsTheRoom() {
        List<String> told = away.resumeWaiting(Server.play());

        String colours = "200;[(rouge,%s),(bleu,%s),(vert,)".formatted(away.login(), other.login());
        assertThat(told).hasSize(2);
        assertThat(told.get(0)).startsWith(colours);
        assertThat(told.get(1)).isEqualTo(members(false));
        table.launch().step(4);
    }
}
