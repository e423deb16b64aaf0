package org.surkrut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.surkrut.Server;
import org.surkrut.wire.Person;
import org.surkrut.wire.WireClient;

/** A player's own page, in a browser. */
class OwnAccountTest extends BrowserTest {
    private final String login = Person.registered();

    private Page open(String password) {
        Page page = open(options("fr-FR", 360, 800), "account");
        page.fill("#name", login);
        page.fill("#password", password);
        page.click("#submit");
        page.waitForURL("**/account");
        return page;
    }

    private String asked(String password) {
        try (WireClient wire = WireClient.open(Server.play())) {
            return wire.ask("2;" + login + ";" + password, "0", "300", "301");
        }
    }

    private static void says(Page page, String text) {
        page.waitForSelector("#said:has-text('" + text + "')");
    }

    @Test
    void fitsAndCanBeUsedByEverybody() {
        Page page = open(Person.PASSWORD);

        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Test
    void changesThePasswordAndEndsOtherSessions() {
        Page elsewhere = open(Person.PASSWORD);
        Page page = open(Person.PASSWORD);
        try (WireClient playing = WireClient.open(Server.play())) {
            playing.ask("2;" + login + ";" + Person.PASSWORD, "0");
            page.fill("#password-now", "not the password");
            page.fill("#password-next", "quetsche et mirabelle");
            page.click("#change-password");
            says(page, "pas ton mot de passe");
            page.fill("#password-now", Person.PASSWORD);
            page.fill("#password-next", "quetsche et mirabelle");
            page.click("#change-password");
            says(page, "changé");
            assertThat(playing.await("221")).isEqualTo("221;");
        }

        assertThat(asked(Person.PASSWORD)).isEqualTo("301;");
        assertThat(asked("quetsche et mirabelle")).isEqualTo("0;");
        page.navigate("account");
        assertThat(page.url()).endsWith("/account");
        elsewhere.navigate("account");
        assertThat(elsewhere.url()).contains("/login");
        assertThat(complaints).isEmpty();
    }

    @Test
    void changesTheAddressAndShowsAllThatIsKept() throws Exception {
        Page page = open(Person.PASSWORD);
        page.fill("#address", Person.registered() + "@example.org");
        page.fill("#email-password", Person.PASSWORD);
        page.click("#change-email");
        says(page, "déjà un compte");
        page.fill("#address", login + "@example.com");
        page.fill("#email-password", Person.PASSWORD);
        page.click("#change-email");
        says(page, "changée");

        Download data = page.waitForDownload(() -> page.click("#export"));
        assertThat(Files.readString(data.path())).contains(login + "@example.com");
        assertThat(complaints).isEmpty();
    }

    @Test
    void deletesTheAccount() {
        Page page = open(Person.PASSWORD);
        page.fill("#delete-name", login);
        page.fill("#delete-password", Person.PASSWORD);
        page.click("#delete-account");
        page.waitForSelector("#view-start");

        assertThat(asked(Person.PASSWORD)).isEqualTo("300;");
        page.navigate("account");
        assertThat(page.url()).contains("/login");
        assertThat(complaints).isEmpty();
    }
}
