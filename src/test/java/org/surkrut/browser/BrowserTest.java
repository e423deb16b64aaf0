package org.surkrut.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.surkrut.Server;

/** Tests in a real browser: what a player sees, each player in a window of his own. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
abstract class BrowserTest {
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static Playwright playwright;
    private static Browser browser;

    private final List<BrowserContext> windows = new ArrayList<>();

    /** What the browser complained of: scripts that failed, whatever the policy forbade. */
    final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void launch() {
        Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(Path.of(System.getProperty("chromium")))
                                        .setArgs(ARGUMENTS));
    }

    @AfterAll
    static void quit() {
        playwright.close();
    }

    @AfterEach
    void closeWindows() {
        windows.forEach(BrowserContext::close);
    }

    static Browser.NewContextOptions options(String language, int width, int height) {
        return new Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(width, height)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setBaseURL(Server.url().toString());
    }

    /** A page of a new window, which shares nothing with any other. */
    Page open(Browser.NewContextOptions options, String path) {
        BrowserContext window = browser.newContext(options);
        windows.add(window);
        Page page = window.newPage();
        page.onPageError(error -> complaints.add(error));
        page.onConsoleMessage(this::listen);
        page.navigate(path);
        return page;
    }

    private void listen(ConsoleMessage message) {
        boolean offline = message.text().matches("(?s).*(net::ERR|WebSocket|status of 404).*");
        if (message.type().equals("error") && !offline) {
            complaints.add(message.text());
        }
    }
}
