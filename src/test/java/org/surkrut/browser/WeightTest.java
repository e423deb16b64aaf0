package org.surkrut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.surkrut.Server;

/** What a stranger's browser fetches before anything can be seen: little, and from us alone. */
class WeightTest extends BrowserTest {
    private static final int MOST_BYTES = 150_000;

    private final List<URI> asked = new ArrayList<>();
    private double bytes;

    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "en-GB"})
    void theFirstPageIsLightAndNobodyElses(String language) {
        Page page = open(options(language, 768, 800), "about:blank");
        CDPSession network = page.context().newCDPSession(page);
        network.send("Network.enable");
        network.on("Network.requestWillBeSent", this::ask);
        network.on("Network.loadingFinished", this::load);

        page.navigate("/");
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(asked)
                .as("the page, its style sheets and its modules")
                .hasSizeGreaterThan(30)
                .allMatch(address -> address.getHost().equals(Server.url().getHost()));
        assertThat(bytes).isBetween(20_000.0, (double) MOST_BYTES);
        assertThat(complaints).isEmpty();
    }

    private void ask(JsonObject event) {
        URI address = URI.create(event.getAsJsonObject("request").get("url").getAsString());
        if (!address.getScheme().equals("data")) {
            asked.add(address);
        }
    }

    /** Heads and bodies, as they came over the wire. */
    private void load(JsonObject event) {
        bytes += event.get("encodedDataLength").getAsDouble();
    }
}
