package org.surkrut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page fits its window, can be used by everybody, and is safe. */
class PagesTest extends BrowserTest {
    @ParameterizedTest
    @CsvSource({"360, LIGHT", "768, DARK", "1440, LIGHT"})
    void fitAndCanBeUsedByEverybody(int width, ColorScheme scheme) {
        Page page = open(options("fr-FR", width, 800).setColorScheme(scheme), "");
        check(page, "#view-start", width);
        page.click("#continue");
        check(page, "#view-login", width);
        page.click("#to-register");
        check(page, "#view-register", width);
        page.click("#to-login");
        BrowserPlayer player =
                new BrowserPlayer(open(options("en-GB", width, 800).setColorScheme(scheme), ""));
        player.register();
        check(player.page, "#view-lobby", width);
        player.createRoom();
        player.page.click("#add-bot-2");
        player.sees("#members li:nth-child(2)");
        check(player.page, "#view-room", width);
        player.page.click("#ready");
        check(player.page, "#view-table", width);
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules", "verify", "no-such-page"})
    void besideTheGameToo(String path) {
        for (int width : List.of(360, 1440)) {
            check(open(options("fr-FR", width, 800), path), "main", width);
        }
    }

    private static void check(Page page, String view, int width) {
        page.waitForSelector(view);
        Object needed = page.evaluate("document.documentElement.scrollWidth");
        assertThat((Integer) needed).as(view).isLessThanOrEqualTo(width);
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .extracting(rule -> rule.getId() + " " + rule.getNodes())
                .as(view + " at " + width)
                .isEmpty();
    }

    @Test
    void speakThePlayersLanguage() {
        assertThat(open(options("fr-FR", 768, 800), "").textContent("#continue"))
                .containsIgnoringCase("continuer");
        assertThat(open(options("en-GB", 768, 800), "").getAttribute("html", "lang"))
                .isEqualTo("en");
        assertThat(open(options("de-DE", 768, 800), "?lang=fr").getAttribute("html", "lang"))
                .isEqualTo("fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rules", "verify", "no-such-page", "img/icon.svg", "games/0"})
    void allowNoScriptButTheirOwn(String path) {
        Page page = open(options("en-GB", 768, 800), "");
        Response response = page.navigate(path.isEmpty() ? "/" : "/" + path);
        Map<String, String> headers = response.headers();
        assertThat(headers.get("content-security-policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.get("x-content-type-options")).isEqualTo("nosniff");
        assertThat(headers).doesNotContainKeys("server", "x-powered-by", "set-cookie");
    }

    @Test
    void sayWhatIsWrongBesideTheField() {
        Page page = open(options("en-GB", 768, 800), "");
        page.click("#continue");
        page.click("#to-register");
        page.fill("#register-name", "a b");
        page.fill("#register-email", "nobody");
        page.fill("#register-password", "short");
        page.click("#register-submit");
        for (String field : List.of("name", "email", "password")) {
            page.waitForSelector("#register-" + field + "-error:not(:empty)");
        }
        assertThat(page.isVisible("#view-register")).isTrue();
    }

    @Test
    void sayThatNobodyHasThatLogin() {
        Page page = open(options("en-GB", 768, 800), "");
        page.click("#continue");
        page.fill("#login-name", "nobody-at-all");
        page.fill("#login-password", "choucroute");
        page.click("#login-submit");
        page.waitForSelector("#login-name-error:not(:empty)");
    }
}
