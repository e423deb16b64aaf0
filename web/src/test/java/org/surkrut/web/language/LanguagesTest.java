package org.surkrut.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a request's language is found. */
class LanguagesTest {
    @Test
    void whoAsksForNothingGetsFrench() {
        assertThat(Languages.of(request(null, null))).isEqualTo(Locale.FRENCH);
    }

    @Test
    void theBrowsersFirstLanguageOfOursIsTaken() {
        assertThat(Languages.of(request(null, null, "de", "en-GB", "fr")))
                .isEqualTo(Locale.ENGLISH);
        assertThat(Languages.of(request(null, null, "de"))).isEqualTo(Locale.FRENCH);
    }

    @Test
    void aLanguageOnceChosenOutweighsTheBrowser() {
        assertThat(Languages.of(request(null, "en", "fr"))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void theAddressOutweighsEverything() {
        assertThat(Languages.of(request("fr", "en", "en"))).isEqualTo(Locale.FRENCH);
    }

    @Test
    void whatIsNoLanguageOfOursCountsForNothing() {
        assertThat(Languages.of(request("tlh", "<script>", "en"))).isEqualTo(Locale.ENGLISH);
    }

    private static HttpServletRequest request(String asked, String chosen, String... wished) {
        List<Locale> locales =
                wished.length == 0
                        ? List.of(Locale.getDefault())
                        : Stream.of(wished).map(Locale::forLanguageTag).toList();
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        LanguagesTest.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "getParameter" -> asked;
                                    case "getCookies" -> cookies(chosen);
                                    case "getHeader" -> wished.length == 0 ? null : "something";
                                    case "getLocales" -> Collections.enumeration(locales);
                                    default ->
                                            throw new UnsupportedOperationException(
                                                    method.getName());
                                });
    }

    private static Cookie[] cookies(String chosen) {
        return chosen == null ? null : new Cookie[] {new Cookie("lang", chosen)};
    }
}
