package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.surkrut.Server;

/** Who loses the connection in whichever phase finds all as it was, and plays on. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ResumeTest {
    private Table table;

    @BeforeEach
    void launch() {
        table = Table.launched(Server.play(), 2, 2);
    }

    /** Under the eyes of the witnesses, who miss nothing that is owed and hear nothing twice. */
    @AfterEach
    void gameGoesOn() {
        table.nobodyHears();
        table.step(8);
        table.close();
    }

    @Test
    void whileTheOrderIsRolledFor() {
        hearTheBotRoll();
        cutAndBack(table.player(0));

        WirePlayer rolled = table.player(1);
        rolled.act();
        rolled.hear();
        table.player(0).hear();
        cutAndBack(rolled);
        cutAndBack(table.player(0));
    }

    private void hearTheBotRoll() {
        for (WirePlayer player : table.players()) {
            while (player.view().orderRolls.get(3).isEmpty()) {
                player.hear();
            }
        }
    }

    @Test
    void inOnesOwnTurn() {
        cutAndBack(table.playUntil("lancer").mover());
        cutAndBack(table.playUntil("choisir").mover());
        cutAndBack(table.playUntil("repondre").mover());
    }

    @Test
    void inAnothersTurn() {
        cutAndBack(other(table.playUntil("lancer")));
        cutAndBack(other(table.playUntil("choisir")));
        cutAndBack(other(table.playUntil("repondre")));
    }

    private static WirePlayer other(Table table) {
        return table.others(table.mover()).get(0);
    }

    @Test
    void withTheAnswerGiven() {
        WirePlayer mover = table.playUntil("repondre").mover();
        mover.act();
        mover.hear();

        cutAndBack(mover);

        assertThat(mover.refusal("32;1")).isEqualTo("341;");
    }

    @Test
    void afterWholeTurnsWithBretzelsAndIngredients() {
        table.playUntil(view -> view.isPhase("lancer") && view.outcomes.size() > 9);
        table.playUntil("lancer");

        cutAndBack(table.mover());
        cutAndBack(other(table));
    }

    @Test
    void whileTheOthersPlayOn() {
        WirePlayer mover = table.playUntil("choisir").mover();
        WirePlayer away = table.others(mover).get(0);
        cut(away);
        table.leave(away);
        table.playUntil(view -> view.mover == away.view().me);

        away.resumeLike(mover);
        mover.hearPresence(away.view().me, "present");
        table.takePartAgain(away);
    }

    @Test
    void withAMoveCarriedOutJustBefore() {
        WirePlayer mover = table.playUntil("lancer").mover();
        String roll = "30;" + mover.view().numero;
        mover.client().send(roll);
        WirePlayer other = table.others(mover).get(0);
        other.hearPhase();
        cut(mover);

        mover.resumeLike(other);
        other.hearPresence(mover.view().me, "present");

        assertThat(mover.refusal(roll)).isEqualTo("341;");
    }

    @Test
    void byLoggingInAnew() {
        WirePlayer away = table.playUntil("choisir").mover();
        cut(away);

        away.logInAnew();
        table.others(away).get(0).hearPresence(away.view().me, "present");
        away.recall();
    }

    @Test
    void byASecondConnectionWhichReplacesTheFirst() {
        WirePlayer player = table.playUntil("choisir").mover();
        WireClient first = player.client();

        player.resume();

        first.await("221");
        assertThat(first.awaitClose()).isEqualTo(1000);
        assertThat(first.heard()).last().isEqualTo("221;");
    }

    /** Which the next turn begins with, when the first was answered wrong. */
    @Test
    void duringAFinalQuestionAtATurnsStart() {
        table.close();
        table = Table.launched(Server.play(), 2);
        while (!table.view().isPhase("repondre") || table.view().rolled) {
            View.Question question = table.view().question;
            if (question != null && question.last()) {
                table.mover().play("32;" + (1 + question.right() % 3));
            }
            table.step();
        }
        assertThat(table.view().question.last()).isTrue();

        table.players().forEach(this::cutAndBack);
    }

    @Test
    void onTheSameConnection() {
        WirePlayer player = table.playUntil("repondre").mover();

        player.recall();
        player.recall();
    }

    private void cutAndBack(WirePlayer player) {
        cut(player);
        player.resume();
        for (WirePlayer other : table.others(player)) {
            other.hearPresence(player.view().me, "present");
        }
        table.nobodyHears();
    }

    private void cut(WirePlayer player) {
        player.cut();
        for (WirePlayer other : table.others(player)) {
            other.hearPresence(player.view().me, "absent");
        }
    }
}
