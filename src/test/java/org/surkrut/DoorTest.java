package org.surkrut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.surkrut.wire.Person;
import org.surkrut.wire.WireClient;

/** The door to the pages that are not for everybody, as somebody who wants to break in sees it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DoorTest {
    private static final Pattern STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");
    private static final String OUR_PAGE = Server.url().toString().replaceFirst("/$", "");
    private static final String WRONG = "not the password";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

    @Deployment(testable = false)
    static WebArchive maker() {
        return AdministratorMaker.war();
    }

    private HttpResponse<String> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(Server.url().resolve(path)).build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields, String... headers)
            throws IOException, InterruptedException {
        String body =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(Server.url().resolve(path))
                        .headers(
                                Stream.concat(
                                                Stream.of(
                                                        "Content-Type",
                                                        "application/x-www-form-urlencoded"),
                                                Stream.of(headers))
                                        .toArray(String[]::new))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String state(HttpResponse<String> page) {
        Matcher state = STATE.matcher(page.body());
        assertThat(state.find()).as(page.body()).isTrue();
        return state.group(1);
    }

    private HttpResponse<String> logIn(String login, String password) throws Exception {
        var fields =
                Map.of(
                        "jakarta.faces.ViewState",
                        state(get("login")),
                        "login",
                        "login",
                        "name",
                        login,
                        "password",
                        password,
                        "submit",
                        "x");
        return post("login", fields, "Origin", OUR_PAGE);
    }

    private String administrator() throws Exception {
        String login = Person.registered();
        AdministratorMaker.make(login);
        assertThat(logIn(login, Person.PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/admin/index"));
        assertThat(get("admin/players").statusCode()).isEqualTo(200);
        return login;
    }

    private String sessionId() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "admin/",
                "admin/index",
                "admin/index.xhtml",
                "admin/players",
                "account",
                "account.xhtml"
            })
    void isClosedToStrangers(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/login");
    }

    @Test
    void changesTheSessionAtTheLogIn() throws Exception {
        get("login");
        String before = sessionId();
        administrator();

        assertThat(before).isNotEmpty();
        assertThat(sessionId()).isNotEqualTo(before);
        cookies.getCookieStore().removeAll();
        var request =
                HttpRequest.newBuilder(Server.url().resolve("admin/players"))
                        .header("Cookie", "JSESSIONID=" + before)
                        .build();
        assertThat(browser.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(302);
    }

    @Test
    void keepsTheCookieFromScriptsAndOtherSites() throws Exception {
        String cookie = get("login").headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax");
        assertThat(Files.readString(Server.root().resolve("web/src/main/webapp/WEB-INF/web.xml")))
                .contains("<session-timeout>30</session-timeout>");
    }

    @Test
    void takesNothingFromAnotherSitesPage() throws Exception {
        administrator();
        var fields =
                Map.of(
                        "jakarta.faces.ViewState", state(get("admin/players")),
                        "leave", "leave",
                        "leave:out", "x");
        List<String[]> forged =
                List.of(
                        new String[] {"Origin", "https://example.org"},
                        new String[] {"Origin", "null"},
                        new String[] {"Origin", OUR_PAGE, "Sec-Fetch-Site", "cross-site"},
                        new String[] {"Origin", OUR_PAGE, "Sec-Fetch-Site", "same-site"},
                        new String[] {"Accept", "*/*"});
        for (String[] headers : forged) {
            assertThat(post("admin/players", fields, headers).statusCode()).isEqualTo(403);
        }
        assertThat(get("admin/players").statusCode()).isEqualTo(200);
    }

    /** Though the browser had been made to say that it is our own page. */
    @Test
    void takesNothingWithoutThePagesState() throws Exception {
        administrator();
        var fields = Map.of("leave", "leave", "leave:out", "x");

        post("admin/players", fields, "Origin", OUR_PAGE);
        assertThat(get("admin/players").statusCode()).isEqualTo(200);
        var invented = Map.of("jakarta.faces.ViewState", "1:1", "leave", "leave", "leave:out", "x");
        post("admin/players", invented, "Origin", OUR_PAGE);
        assertThat(get("admin/players").statusCode()).isEqualTo(200);

        var honest =
                Map.of(
                        "jakarta.faces.ViewState", state(get("admin/players")),
                        "leave", "leave",
                        "leave:out", "x");
        post("admin/players", honest, "Origin", OUR_PAGE);
        assertThat(get("admin/players").statusCode()).isEqualTo(302);
    }

    @Test
    void shutsAtOnceForWhoLosesTheRole() throws Exception {
        String login = administrator();

        AdministratorMaker.make(login, false);

        assertThat(get("admin/players").statusCode()).isEqualTo(302);
    }

    @Test
    void saysTheSameOfAWrongPasswordAndOfNobody() throws Exception {
        String login = Person.registered();

        String wrong = logIn(login, WRONG).body();
        String nobody = logIn(WireClient.freshLogin(), WRONG).body();

        assertThat(said(wrong)).isNotEmpty().isEqualTo(said(nobody));
    }

    private static String said(String page) {
        Matcher said = Pattern.compile("<li role=\"alert\">([^<]*)</li>").matcher(page);
        return said.find() ? said.group(1).strip() : "";
    }

    /** The page and the wire spend the same budget. */
    @Test
    void isNotTriedForEver() throws Exception {
        String login = Person.registered();
        for (int i = 0; i < 10; i++) {
            assertThat(said(logIn(login, WRONG).body())).doesNotContain(" s.");
        }

        assertThat(said(logIn(login, Person.PASSWORD).body())).matches(".* [0-9]+ s\\.");
        try (WireClient wire = WireClient.open(Server.play())) {
            assertThat(wire.ask("2;" + login + ";" + Person.PASSWORD, "0", "343"))
                    .startsWith("343;");
        }
    }

    @Test
    void leadsNowhereElse() throws Exception {
        String login = Person.registered();
        var fields =
                Map.of(
                        "jakarta.faces.ViewState",
                        state(get("login?to=https://example.org/")),
                        "login",
                        "login",
                        "name",
                        login,
                        "password",
                        Person.PASSWORD,
                        "to",
                        "//example.org/admin/x",
                        "submit",
                        "x");

        HttpResponse<String> answer = post("login", fields, "Origin", OUR_PAGE);

        assertThat(answer.headers().firstValue("Location"))
                .hasValue(Server.url().resolve("account").toString());
    }

    @Test
    void letsOnlyItsOwnScriptsRun() throws Exception {
        administrator();
        var desk = get("admin/players").headers();

        assertThat(desk.firstValue("Cache-Control")).hasValue("no-store");
        assertThat(desk.allValues("Content-Security-Policy")).hasSize(1);
        assertThat(desk.firstValue("Content-Security-Policy").orElseThrow())
                .containsPattern("script-src 'self' 'nonce-[A-Za-z0-9]{20,}=*';")
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(get("account").headers().firstValue("Content-Security-Policy").orElseThrow())
                .doesNotContain("nonce", "unsafe");
        assertThat(get("").body()).doesNotContainIgnoringCase("primefaces");
    }
}
