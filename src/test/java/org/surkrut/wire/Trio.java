package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.surkrut.Server;

/** Three players at a table, for tests of what others do to it. */
public final class Trio implements AutoCloseable {
    private final Table table = Table.launched(Server.play(), 3);

    private Trio() {}

    /** The order is settled; one of them is to roll. */
    public static Trio inAGame() {
        Trio trio = new Trio();
        trio.table.playUntil("lancer");
        return trio;
    }

    public String code() {
        return table.code();
    }

    public String seedHash() {
        return table.view().hash;
    }

    public void rolls() {
        table.step();
    }

    /** All hear why, and are back in the lobby. */
    public void areSentHome(String why) {
        for (WirePlayer player : table.players()) {
            assertThat(player.client().await("424")).isEqualTo(why);
            assertThat(player.client().await("220")).isEqualTo("220;");
        }
    }

    public void haveNoRoomAndAGameThatCountsForNobody() throws Exception {
        for (WirePlayer player : table.players()) {
            assertThat(player.client().ask("13;" + code(), "0", "307")).isEqualTo("307;");
            assertThat(player.client().ask("11;" + player.login(), "0")).isEqualTo("0;[]");
        }
        HttpResponse<String> file = GameFile.fetch(Server.url(), seedHash());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body().lines().reduce((a, b) -> b).orElseThrow())
                .matches("Ended;.*;false;.*");
    }

    @Override
    public void close() {
        table.close();
    }
}
