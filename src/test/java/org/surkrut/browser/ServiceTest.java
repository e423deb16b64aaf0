package org.surkrut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.surkrut.Management;

/** What a player sees of a server that pauses, and of one that stops and comes back. */
class ServiceTest extends BrowserTest {
    private static final Pattern PLAY = Pattern.compile(".*/play");

    @Test
    void aPauseIsToldAndItsClockStands() {
        Page page = open(options("fr-FR", 360, 740), "");
        WebSocketRoute wire = atTheTableOnALine(page);

        wire.send("422;pause");
        page.waitForSelector("#service");
        assertThat(page.textContent("#service")).contains("rien n’est perdu");
        assertThat(page.locator("body.is-standing #clock-seconds").isVisible()).isFalse();
        wire.send("422;whatever");
        assertThat(page.isVisible("#service")).isTrue();
        wire.send("422;reprise");
        gone(page, "#service");
        assertThat(page.isVisible("#clock-seconds")).isTrue();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aTableThatIsClosedIsLeftWithTheReason() {
        Page page = open(options("fr-FR", 360, 740), "");
        WebSocketRoute wire = atTheTableOnALine(page);

        wire.send("424;On ferme <b>tôt</b>\\, désolé");
        wire.send("220;");

        page.waitForSelector("#view-lobby");
        assertThat(page.textContent("#notice"))
                .isEqualTo("La table a été fermée : On ferme <b>tôt</b>, désolé");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aStopIsToldAndThePlayerIsBackAtTheTable() throws Exception {
        BrowserPlayer player = atTheTable(open(options("en-GB", 768, 1024), ""));
        try (Management server = Management.ofShared()) {
            server.suspend();
            player.sees("#service");
            assertThat(player.page.textContent("#service")).contains("restarting");
            assertThat(player.page.isVisible("#connection-lost")).isFalse();
            server.resume();
        }
        gone(player.page, "#service");
        player.sees("#view-table");
        player.page.waitForCondition(player::act);
        assertThat(complaints).isEmpty();
    }

    /** On a connection through which the test can speak, too. */
    private static WebSocketRoute atTheTableOnALine(Page page) {
        List<WebSocketRoute> wires = new ArrayList<>();
        page.routeWebSocket(
                PLAY,
                wire -> {
                    wire.connectToServer();
                    wires.add(wire);
                });
        page.reload();
        atTheTable(page);
        return wires.get(0);
    }

    private static BrowserPlayer atTheTable(Page page) {
        BrowserPlayer player = new BrowserPlayer(page).register();
        player.createRoom();
        page.click("#add-bot-1");
        page.waitForSelector("#members li:nth-child(2)");
        page.click("#ready");
        return player.sees("#view-table").sees("#clock-seconds");
    }

    private static void gone(Page page, String selector) {
        page.waitForSelector(
                selector, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
    }
}
