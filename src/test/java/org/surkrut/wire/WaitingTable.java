package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;

/**
 * A waiting room with a bot and three people in it, one of them ready, in colours of their own, who
 * are going to play hard questions.
 */
final class WaitingTable implements AutoCloseable {
    private final Table table;
    private final List<String> told;
    private final String choice;

    WaitingTable(URI play) {
        table = Table.open(play).addBot(3);
        table.join("choucroute.v1.lines");
        table.join("choucroute.v1");
        WireClient creator = table.player(0).client();
        String pack = Frame.of(creator.ask("440;", "0")).tuples(0).get(0).values().get(0);
        creator.ask("441;[" + pack + "];(0,1,3)", "0");
        choice = creator.await("423");
        table.player(1).client().ask("21;gris", "0");
        table.player(2).client().ask("22;true", "0");
        String grey = "(gris," + table.player(1).login() + ")";
        String colours = table.player(0).client().awaitFrame(frame -> frame.contains(grey));
        told = List.of(colours, table.player(2).client().await("410"));
    }

    /** The same members in the same order, colours, readiness and choice, for each of them. */
    void isAsLastTold(URI play) {
        for (WirePlayer player : table.players()) {
            assertThat(player.resumeWaiting(play)).isEqualTo(told);
            assertThat(player.client().await("423")).isEqualTo(choice);
        }
    }

    /** Nobody launches before all are ready anew. */
    void launch() {
        table.player(2).client().ask("22;false", "0");
        table.launch().step(4);
    }

    @Override
    public void close() {
        table.close();
    }
}
