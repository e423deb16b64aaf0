package org.surkrut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.surkrut.AdministratorMaker;
import org.surkrut.wire.Person;
import org.surkrut.wire.Trio;

/** An administrator watches rooms and the server, and ends a room. */
class LiveTest extends BrowserTest {
    private Page desk;

    @Deployment(testable = false)
    static WebArchive maker() {
        return AdministratorMaker.war();
    }

    @BeforeEach
    void comeIn() {
        String login = Person.registered();
        AdministratorMaker.make(login);
        desk = open(options("en-GB", 1280, 900), "admin/rooms");
        desk.fill("#name", login);
        desk.fill("#password", Person.PASSWORD);
        desk.click("#submit");
        desk.waitForSelector(".desk-rooms");
    }

    @Test
    void aRoomIsFoundWatchedAndEndedWithAReason() throws Exception {
        try (Trio players = Trio.inAGame()) {
            desk.fill("[id='find:text']", players.code().toLowerCase());
            desk.waitForSelector("#list tr:only-child a >> text=" + players.code());
            desk.click("#list a >> text=" + players.code());
            desk.waitForSelector(".room-lines li >> text=is to play");
            players.rolls();
            desk.waitForSelector(".room-lines li >> text=rolls");
            assertThat(desk.locator("#watch").textContent()).doesNotContain(players.seedHash());
            fitsAndCanBeUsedByEverybody();

            desk.fill("[id='end:reason']", "Closing time; à demain");
            desk.click("[id='end:do']");
            desk.click(".ui-confirmdialog-yes");

            players.areSentHome("424;Closing time\\; à demain");
            desk.waitForSelector(".ui-messages-info");
            desk.waitForSelector(".room-lines li >> text=abandoned");
            players.haveNoRoomAndAGameThatCountsForNobody();
        }
        desk.navigate("admin/audit");
        desk.waitForSelector("text=Closing time; à demain");
        assertThat(complaints).isEmpty();
    }

    @Test
    void theServersFiguresAreDrawnAndCanBeRead() {
        desk.navigate("admin/server");
        desk.waitForSelector(".server-chart canvas");
        assertThat(desk.locator(".server-chart canvas").count()).isGreaterThanOrEqualTo(7);
        desk.click("details >> nth=0");
        desk.waitForSelector("details[open] table th");
        fitsAndCanBeUsedByEverybody();
        assertThat(complaints).isEmpty();
    }

    private void fitsAndCanBeUsedByEverybody() {
        for (int width : List.of(360, 1440)) {
            desk.setViewportSize(width, 900);
            // Charts follow the window a moment later.
            desk.waitForCondition(
                    () -> (Integer) desk.evaluate("document.documentElement.scrollWidth") <= width);
        }
        assertThat(new AxeBuilder(desk).analyze().getViolations())
                .extracting(rule -> rule.getId() + " " + rule.getNodes())
                .isEmpty();
    }
}
