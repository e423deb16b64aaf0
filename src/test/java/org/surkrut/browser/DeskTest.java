package org.surkrut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.surkrut.AdministratorMaker;
import org.surkrut.Server;
import org.surkrut.wire.Person;
import org.surkrut.wire.WireClient;

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
        int width = 360;
        Page desk = atDesk("index", width);
        for (String page : PAGES) {
            desk.navigate("admin/" + page);
            desk.waitForSelector(".desk-" + page);
            Object needed = desk.evaluate("document.documentElement.scrollWidth");
            assertThat((Integer) needed).as(page).isLessThanOrEqualTo(width);
            List<Rule> violations = new AxeBuilder(desk).analyze().getViolations();
            assertThat(violations)
                    .extracting(rule -> rule.getId() + " " + rule.getNodes())
                    .as(page)
                    .isEmpty();
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

    /** The dialog about a player who is connected meanwhile. */
    private static void choose(Page desk, String login) {
        desk.waitForSelector(".desk-players");
        desk.fill("#search\\:part", login);
        desk.click("#search\\:find");
        desk.click("#search\\:players a:text-is('" + login + "')");
        desk.waitForSelector("#chosen:text-is('" + login + "')");
    }

    @Test
    void locksAPlayerAndLetsThePlayerInAgain() {
        String login = Person.registered();
        String logIn = "2;" + login + ";" + Person.PASSWORD;
        try (WireClient player = WireClient.open(Server.play())) {
            assertThat(player.ask(logIn, "0")).isEqualTo("0;");
            Page desk = atDesk("players", 360);
            choose(desk, login);
            desk.fill("#player\\:reason", "rude");
            desk.click("#player\\:lock");

            assertThat(player.await("221")).isEqualTo("221;");
            assertThat(player.awaitClose()).isEqualTo(1000);
            desk.waitForSelector("#player\\:unlock");
            assertThat(asked(logIn)).isEqualTo("348;");
            desk.click("#player\\:unlock");
            desk.waitForSelector("#player\\:lock");
            assertThat(asked(logIn)).isEqualTo("0;");
        }
        assertThat(complaints).isEmpty();
    }

    private static String asked(String frame) {
        try (WireClient wire = WireClient.open(Server.play())) {
            return wire.ask(frame, "0", "300", "301", "348");
        }
    }

    @Test
    void givesAPlayerAnotherPasswordAndNotesIt() {
        String login = Person.registered();
        Page desk = atDesk("players", 1280);
        choose(desk, login);
        desk.click("#player\\:reset");
        String password = desk.textContent("#one-time");

        assertThat(asked("2;" + login + ";" + Person.PASSWORD)).isEqualTo("301;");
        assertThat(asked("2;" + login + ";" + password)).isEqualTo("0;");

        desk.navigate("admin/audit");
        desk.waitForSelector("#audit\\:entries_data td:text-is('reset password')");
        desk.click("#audit\\:check");
        desk.waitForSelector("#audit\\:verdict:has-text('entière')");
        assertThat(complaints).isEmpty();
    }

    @Test
    void exportsAndDeletesAPlayer() throws Exception {
        String login = Person.registered();
        Page desk = atDesk("players", 1280);
        choose(desk, login);
        Download data = desk.waitForDownload(() -> desk.click("#player\\:export"));
        assertThat(data.suggestedFilename()).isEqualTo("surkrut-" + login + ".json");
        assertThat(Files.readString(data.path())).contains(login + "@example.org");

        desk.fill("#player\\:confirmation", "somebody");
        desk.click("#player\\:delete");
        desk.waitForSelector(".ui-growl-item:has-text('pas le nom')");
        assertThat(asked("2;" + login + ";" + Person.PASSWORD)).isEqualTo("0;");
        desk.fill("#player\\:confirmation", login);
        desk.click("#player\\:delete");
        desk.waitForSelector(".ui-growl-item:has-text('supprimé')");

        assertThat(asked("2;" + login + ";" + Person.PASSWORD)).isEqualTo("300;");
        assertThat(complaints).isEmpty();
    }
}
