package org.surkrut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.surkrut.AdministratorMaker;
import org.surkrut.wire.Person;

/** The administrators' desk, in a browser. */
class DeskTest extends BrowserTest {
    private static final List<String> PAGES =
            List.of(
                    "index",
                    "questions",
                    "packs",
                    "reports",
                    "players",
                    "rooms",
                    "server",
                    "audit");

    @Deployment(testable = false)
    static WebArchive maker() {
        return AdministratorMaker.war();
    }

    /** At the desk, on that page. */
    private Page atDesk(String page, int width) {
        String login = Person.registered();
        AdministratorMaker.make(login);
        Page window = open(options("fr-FR", width, 800), "admin/" + page);
        logIn(window, login, Person.PASSWORD);
        return window;
    }

    private static void logIn(Page window, String login, String password) {
        window.fill("#name", login);
        window.fill("#password", password);
        window.click("#submit");
    }

    @Test
    void opensAfterTheLogIn() {
        Page desk = atDesk("players", 1280);

        desk.waitForSelector(".desk-players");
        assertThat(desk.url()).endsWith("/admin/players");
    }

    @Test
    void fitsAndCanBeUsedByEverybody() {
        for (int width : List.of(360, 1280)) {
            Page desk = atDesk("index", width);
            for (String page : PAGES) {
                desk.navigate("admin/" + page);
                desk.waitForSelector(".desk-" + page);
                Object needed = desk.evaluate("document.documentElement.scrollWidth");
                assertThat((Integer) needed).as(page).isLessThanOrEqualTo(width);
                List<Rule> violations = new AxeBuilder(desk).analyze().getViolations();
                assertThat(violations)
                        .extracting(rule -> rule.getId() + " " + rule.getNodes())
                        .as(page + " at " + width)
                        .isEmpty();
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void isClosedToPlayers() {
        String login = Person.registered();
        Page window = open(options("en-GB", 1280, 800), "admin/players");
        logIn(window, login, Person.PASSWORD);
        window.waitForURL("**/account");

        assertThat(window.navigate("admin/players").status()).isEqualTo(403);
    }

    @Test
    void isLeftByTheButton() {
        Page desk = atDesk("index", 1280);
        desk.waitForSelector(".desk-index");

        desk.click(".desk-out");

        desk.waitForURL("**/login");
        desk.navigate("admin/index");
        assertThat(desk.url()).contains("/login");
    }
}
