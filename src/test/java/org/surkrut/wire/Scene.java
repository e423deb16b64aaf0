package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Tables in every state that a server's end may find them in. */
final class Scene implements AutoCloseable {
    private final List<Table> games = new ArrayList<>();
    private final WaitingTable waiting;

    private Scene(URI play) {
        late(game(play));
        waiting = new WaitingTable(play);
        oneHasLeft(game(play).playUntil("lancer"));
        oneIsAbsent(game(play).playUntil("lancer"));
        midQuestion(game(play).playUntil("repondre"));
        game(play).playUntil("choisir");
        game(play).playUntil("lancer");
        midOrder(game(play));
    }

    static Scene set(URI play) {
        return new Scene(play);
    }

    private Table game(URI play) {
        games.add(Table.launched(play, 2, 2));
        return games.get(games.size() - 1);
    }

    /** One of two people has rolled for the order, and the bot. */
    private static void midOrder(Table table) {
        table.player(0).act();
        Predicate<View> two =
                view -> view.orderRolls.values().stream().filter(r -> !r.isEmpty()).count() == 2;
        table.players().forEach(player -> player.hearUntil(two));
    }

    /** One has answered. */
    private static void midQuestion(Table table) {
        WirePlayer other = table.others(table.mover()).get(0);
        other.act();
        other.hear();
    }

    /** Figures, bretzels and ingredients of all sorts. */
    private static void late(Table table) {
        table.playUntil(view -> view.outcomes.size() > 12).playUntil("choisir");
    }

    private static void oneIsAbsent(Table table) {
        WirePlayer away = table.others(table.mover()).get(0);
        away.cut();
        table.mover().hearPresence(away.view().me, "absent");
    }

    private static void oneHasLeft(Table table) {
        WirePlayer leaver = table.others(table.mover()).get(0);
        assertThat(leaver.client().ask("14;", "0")).isEqualTo("0;");
        table.mover().hearPresence(leaver.view().me, "parti");
        table.leave(leaver);
    }

    /** Every player comes back and compares. */
    void isAsLastTold(URI play, long startedAt) {
        games.forEach(game -> game.resumeAt(play, startedAt));
        waiting.isAsLastTold(play);
    }

    void playOn() {
        games.forEach(game -> game.step(4));
        games.forEach(game -> game.playUntil("repondre"));
    }

    void playToEnd() {
        games.forEach(game -> game.step(8));
        games.get(0).playToEnd();
        waiting.launch();
    }

    @Override
    public void close() {
        games.forEach(Table::close);
        waiting.close();
    }
}
