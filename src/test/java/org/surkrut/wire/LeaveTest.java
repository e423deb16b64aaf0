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

/** Who leaves a game is out of it for good; a seat keeper plays on in that seat. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LeaveTest {
    private Table table;

    @BeforeEach
    void launch() {
        table = Table.launched(Server.play(), 2, 1);
    }

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void theOthersPlayOnWithAKeeper() {
        WirePlayer leaver = leaves(table.playUntil("choisir").mover(), "14;");
        int questions = table.view().outcomes.size();

        table.playUntil(view -> view.outcomes.size() > questions + 8);

        assertThat(table.view().presence).containsEntry(leaver.view().me, "parti");
    }

    @Test
    void beforeTheOrderIsSettled() {
        leaves(table.player(0), "14;");

        table.step(8);
    }

    @Test
    void inTheMidstOfAQuestion() {
        WirePlayer mover = table.playUntil("repondre").mover();
        leaves(mover, "14;");

        table.step(8);
    }

    @Test
    void byLoggingOut() {
        leaves(table.playUntil("lancer").mover(), "5;");

        table.step(8);
    }

    @Test
    void byNamingOneself() {
        WirePlayer mover = table.playUntil("lancer").mover();
        leaves(mover, "16;" + mover.login());

        table.step(8);
    }

    @Test
    void theLeaverHearsNoMoreAndMayPlayElsewhere() {
        WirePlayer leaver = leaves(table.playUntil("lancer").mover(), "14;");
        assertThat(leaver.client().ask("30;", "0", "310")).isEqualTo("310;");
        assertThat(leaver.client().ask("13;" + table.code(), "0", "345")).isEqualTo("345;");
        assertThat(leaver.client().ask("4;" + leaver.token(), "0"))
                .isEqualTo("0;" + leaver.login() + ";");
        leaver.client().await("400");
        table.step(6);

        List<String> told = leaver.client().hear("12;", "410");

        assertThat(told).hasSize(3);
        assertThat(told.get(0)).matches("0;[A-Z2-9]{6};\\d+");
        assertThat(told.get(1)).startsWith("200;");
        assertThat(told.get(2)).isEqualTo("410;[(" + leaver.login() + ",rouge,false)]");
    }

    /** The game is abandoned: it counts for nobody, and its room waits for the next one. */
    @Test
    void nobodyIsLeft() {
        WirePlayer mover = table.playUntil("lancer").mover();
        WirePlayer other = table.others(mover).get(0);
        leaves(mover, "14;");
        leaves(other, "14;");

        assertThat(mover.client().ask("13;" + table.code(), "0", "345")).startsWith("0;");
        for (WirePlayer player : List.of(mover, other)) {
            assertThat(player.client().ask("11;" + player.login(), "0")).isEqualTo("0;[]");
            assertThat(player.client().ask("10;" + player.login(), "0"))
                    .isEqualTo("0;[0,0,0,0,0,0,0,0,0,0.0,0,0]");
        }
    }

    /** Hears its answer and nothing else; the others are told. */
    private WirePlayer leaves(WirePlayer leaver, String request) {
        assertThat(leaver.client().ask(request, "0", "345")).isEqualTo("0;");
        for (WirePlayer other : table.others(leaver)) {
            other.hearPresence(leaver.view().me, "parti");
        }
        table.leave(leaver);
        return leaver;
    }
}
