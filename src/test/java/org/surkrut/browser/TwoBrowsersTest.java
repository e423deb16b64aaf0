package org.surkrut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Two people in two windows play a whole game; one of them loses the connection on the way. */
class TwoBrowsersTest extends BrowserTest {
    private static final double GAME_MILLIS = 180_000;

    private BrowserPlayer anna;
    private BrowserPlayer bert;

    @Test
    void playAWholeGameThoughOneGoesOfflineAndOneReloads() throws IOException {
        try (Cable cable = new Cable()) {
            meet(cable);
            play(20);
            goOfflineAndReturn(cable);
            play(10);
            reload();
            playToTheEnd();
            seeTheEnd(anna);
            seeTheEnd(bert);
            anna.page.click(".end-seed summary");
            download(anna.page);
            verify();
            playAgain();
            assertThat(complaints).isEmpty();
        }
    }

    private void meet(Cable cable) {
        anna = new BrowserPlayer(open(options("fr-FR", 1440, 900), "")).register();
        String code = anna.createRoom();
        Page invited = open(options("en-GB", 768, 1024), cable.url() + "?room=" + code);
        bert = new BrowserPlayer(invited).register().sees("#view-room");
        bert.page.click("#colours [data-colour='rose']");
        anna.sees("#members .pawn-rose");
        anna.page.click("#ready");
        bert.page.click("#ready");
        anna.sees("#view-table");
        bert.sees("#view-table");
    }

    /** So many things are done, by whoever may do something. */
    private void play(int deeds) {
        int[] done = {0};
        anna.page.waitForCondition(
                () -> {
                    done[0] += anna.act() ? 1 : 0;
                    done[0] += bert.act() ? 1 : 0;
                    return done[0] >= deeds;
                },
                new Page.WaitForConditionOptions().setTimeout(GAME_MILLIS));
    }

    private void goOfflineAndReturn(Cable cable) {
        cable.cut();
        bert.sees("#connection-lost");
        anna.sees("#players [data-presence='absent']");
        cable.mend();
        anna.sees("#players:not(:has([data-presence='absent']))");
        bert.sees("#view-table");
    }

    private void reload() {
        anna.page.reload();
        anna.sees("#view-table").sees("#board [data-square='55']");
        assertThat(anna.page.locator("#players li.seat").count()).isEqualTo(2);
    }

    private void playToTheEnd() {
        anna.page.waitForCondition(
                () -> {
                    anna.act();
                    bert.act();
                    return anna.isAt("end") && bert.isAt("end");
                },
                new Page.WaitForConditionOptions().setTimeout(GAME_MILLIS));
    }

    private void seeTheEnd(BrowserPlayer player) {
        assertThat(player.page.locator("#ranking > li").count()).isEqualTo(2);
        assertThat(player.page.textContent("#ranking")).contains(anna.login, bert.login);
        assertThat(player.page.textContent("#seed")).matches("[0-9a-f]{64}");
    }

    /** The page checks all draws of the game just played; whoever knows better is told. */
    private void verify() {
        String hash = bert.page.textContent("#seed-hash").strip();
        Page page = open(options("en-GB", 768, 1024), "verify?game=" + hash);
        page.waitForSelector("#verify-result[data-honest='true']");
        assertThat(page.locator("#verify-rows tr").count()).isGreaterThan(50);
        download(page);
    }

    /** The file of the game just played. */
    private void download(Page page) {
        Download file = page.waitForDownload(() -> page.click("#download-link"));
        assertThat(file.suggestedFilename())
                .matches("surkrut-\\d{4}-\\d\\d-\\d\\d-[0-9a-f]{12}\\.txt");
    }

    private void playAgain() {
        anna.page.click("#again");
        anna.sees("#view-room");
        bert.page.click("#again");
        bert.sees("#view-room").sees("#members li:nth-child(2)");
        assertThat(anna.page.textContent("#room-code"))
                .isEqualTo(bert.page.textContent("#room-code"));
    }
}
