package org.surkrut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The room's creator chooses what is played; at the table it is explained, and can be reported. */
class PacksAndReportsTest extends BrowserTest {
    private static final Pattern PLAY = Pattern.compile(".*/play");

    /** Of two packs, the second of which is none of the server's. */
    private static final String OFFER =
            "0;[(1,Sürkrüt,fr,Sürkrüt,CC BY-SA 4.0,,600,120,120,120,120,120),"
                    + "(999,Vins d’Alsace,fr,Liesel,CC0 1.0,,40,0,0,0,0,40)]";

    private BrowserPlayer anna;
    private BrowserPlayer bert;

    @Test
    void aRoomPlaysWhatItsCreatorChoosesAndTellsOfIt() {
        anna = new BrowserPlayer(openWithTwoPacks()).register();
        String code = anna.createRoom();
        anna.sees("#packs .pack:nth-child(2)").sees("#packs .pack:first-child :checked");
        anna.page.check("#plays-choice [value='0,1,3']");
        anna.page.waitForCondition(() -> anna.page.textContent("#plays").contains("corsé"));
        Page invited = open(options("en-GB", 360, 740), "?room=" + code);
        bert = new BrowserPlayer(invited).register().sees("#view-room");
        bert.page.waitForCondition(() -> bert.page.textContent("#plays").contains("tough"));
        assertThat(bert.page.isVisible("#plays-choice")).isFalse();

        anna.page.locator("#packs .pack").nth(1).click();
        anna.sees("#notice");
        assertThat(anna.page.textContent("#notice")).contains("douze");
        assertThat(anna.page.locator("#packs :checked").count()).isEqualTo(1);
        bert.page.click("#ready");
        anna.page.click("#ready");
        // What was said of the choice does not stay before the table.
        anna.sees("#view-table");
        assertThat(anna.page.isVisible("#notice")).isFalse();
        explainAndReport();
        assertThat(complaints).isEmpty();
    }

    private Page openWithTwoPacks() {
        Page page = open(options("fr-FR", 1440, 900), "");
        page.routeWebSocket(PLAY, PacksAndReportsTest::offerTwoPacks);
        page.reload();
        return page;
    }

    private static void offerTwoPacks(WebSocketRoute wire) {
        WebSocketRoute server = wire.connectToServer();
        wire.onMessage(
                message -> {
                    if (message.text().equals("440;")) {
                        wire.send(OFFER);
                    } else {
                        server.send(message.text());
                    }
                });
    }

    private void explainAndReport() {
        anna.page.waitForCondition(
                () -> {
                    // Whoever acts has read what was there: nobody does while one still reads.
                    boolean toAnna = anna.page.isVisible("#explanation");
                    boolean toBert = bert.page.isVisible("#explanation");
                    boolean acts = !toAnna && !toBert && (anna.act() || bert.act());
                    return toAnna && toBert && !acts;
                },
                new Page.WaitForConditionOptions().setTimeout(60_000));
        assertThat(anna.page.textContent("#explanation")).hasSizeGreaterThan(10);
        anna.page.focus("#report");
        anna.page.keyboard().press("Enter");
        anna.sees("#report-dialog[open] [data-reason='fausse']:focus");
        bert.page.click("#report");
        anna.page.fill("#report-remark", "Ni l’un ; ni l’autre");
        anna.page.keyboard().press("Enter");
        assertThat(anna.page.isVisible("#report-dialog")).isTrue();
        anna.page.click("[data-reason='ambigue']");
        anna.sees("#notice");
        assertThat(anna.page.textContent("#notice")).startsWith("Merci");
        bert.page.keyboard().press("Escape");
        assertThat(bert.page.isVisible("#report-dialog")).isFalse();
    }
}
