package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.surkrut.Server;

/** What does not belong into a phase is refused, told to nobody else, and changes nothing. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WrongMovesTest {
    private static final String NOT_NOW = "341;";
    private static final String NO_CHOICE = "342;";
    private static final String HUGE = "99999999999999999999";

    private Table table;

    @BeforeEach
    void launch() {
        table = Table.launched(Server.play(), 2);
    }

    /** Whatever was refused, the game goes on as if it had never been asked. */
    @AfterEach
    void gameGoesOn() {
        table.nobodyHears();
        table.step(6);
        table.close();
    }

    @Test
    void inTheOrderRolls() {
        WirePlayer first = table.player(0);
        refused(first, NOT_NOW, "31;0", "31;-1", "32;1", "32;9", "33;0", "33;" + HUGE);
        stale(first);
        first.act();
        first.hear();
        table.player(1).hear();

        refused(first, NOT_NOW, "30;", "30;" + first.view().numero);
    }

    @Test
    void whenTheDieIsToBeRolled() {
        WirePlayer mover = table.playUntil("lancer").mover();
        refused(mover, NOT_NOW, "31;36", "31;-1", "31;" + HUGE, "32;1", "32;0");
        refused(mover, NO_CHOICE, "33;1", "33;0", "33;7", "33;-1", "33;" + HUGE);
        stale(mover);
        refusedToOther(mover);
    }

    @Test
    void whenASquareIsToBeChosen() {
        WirePlayer mover = table.playUntil("choisir").mover();
        int own = mover.view().squares.get(mover.view().me);
        refused(mover, NO_CHOICE, "31;" + own, "31;-1", "31;56", "31;" + HUGE, "31;-" + HUGE);
        refused(mover, NOT_NOW, "30;", "32;1", "33;1", "33;-1");
        stale(mover);
        refusedToOther(mover);
    }

    @Test
    void whenAQuestionIsOpen() {
        WirePlayer mover = table.playUntil("repondre").mover();
        WirePlayer other = table.others(mover).get(0);
        refused(mover, NOT_NOW, "30;", "31;1", "31;-1", "33;1", "33;-1");
        for (WirePlayer player : table.players()) {
            refused(player, NO_CHOICE, "32;0", "32;4", "32;-1", "32;" + HUGE);
            stale(player);
        }
        refused(other, turnOf(mover), "30;", "31;1", "33;1");
        other.act();
        other.hear();

        refused(other, NOT_NOW, "32;1", "32;2;" + other.view().numero, "32;0", "32;9");
        refused(other, turnOf(mover), "30;");
    }

    /** With a bot, which slows the two people down below the limit on requests. */
    @Test
    void whenABretzelJumpGoesNowhere() {
        table.close();
        table = Table.launched(Server.play(), 2, 1);
        table.playUntil("lancer").playUntil(v -> isJumpersTurn(v));
        WirePlayer mover = table.mover();

        refused(mover, NO_CHOICE, "33;2", "33;36", "33;-1", "33;56", "33;" + HUGE);
        stale(mover);
        refusedToOther(mover);
        table.nobodyHears();
    }

    private boolean isJumpersTurn(View view) {
        int bretzels = view.figures.get(view.mover).bretzels();
        return view.isPhase("lancer") && bretzels == 5 && table.isPersonsTurn();
    }

    @Test
    void whatBelongsToTheWaitingRoom() {
        for (String phase : new String[] {"ordre", "lancer", "choisir", "repondre"}) {
            WirePlayer player = table.playUntil(phase).player(0);
            String other = table.player(1).login();
            refused(player, "345;", "15;1", "16;" + other, "21;gris", "22;true", "22;false");
            refused(player, "306;", "12;", "13;" + table.code(), "13;AAAAAA");
        }
    }

    @Test
    void whatIsNoMoveAtAll() {
        WirePlayer player = table.playUntil("lancer").mover();
        refused(
                player,
                "340;",
                "30;a",
                "30;1;2",
                "31;",
                "31;a",
                "32;",
                "32;1;2;3",
                "33;[1]",
                "34;");
        refused(player, "340;", "30;01", "31;+1", "32;1.0", "33; 1", "31;1;");
    }

    /** To who is not to move: whatever the phase, whose turn it is. */
    private void refusedToOther(WirePlayer mover) {
        WirePlayer other = table.others(mover).get(0);
        refused(other, turnOf(mover), "30;", "31;1", "31;-1", "33;1", "33;" + HUGE);
        refused(other, turnOf(mover), "30;" + other.view().numero);
        refused(other, NOT_NOW, "32;1", "32;9");
        stale(other);
    }

    /** A number of another phase comes before anything else that is wrong. */
    private void stale(WirePlayer player) {
        int now = player.view().numero;
        String before = ";" + (now - 1);
        refused(player, NOT_NOW, "30" + before, "31;1" + before, "32;1" + before, "33;1" + before);
        refused(player, NOT_NOW, "31;-1;" + (now + 1), "32;9;" + HUGE, "33;7;-1");
    }

    private static String turnOf(WirePlayer mover) {
        return "206;" + mover.view().me;
    }

    private void refused(WirePlayer player, String answer, String... requests) {
        for (String request : requests) {
            assertThat(player.refusal(request)).as(request).isEqualTo(answer);
        }
    }
}
