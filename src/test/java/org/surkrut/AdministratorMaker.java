package org.surkrut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Makes an account an administrator in the server that all test classes share. A test class deploys
 * it by {@code @Deployment(testable = false)}, and then asks for it from outside.
 */
public final class AdministratorMaker {
    private static final String NAME = "administrator-maker";

    private AdministratorMaker() {}

    public static WebArchive war() {
        return ShrinkWrap.create(WebArchive.class, NAME + ".war")
                .addClass(AdministratorServlet.class);
    }

    public static void make(String login) {
        make(login, true);
    }

    /** Or makes it none any more. */
    public static void make(String login, boolean administrator) {
        ask("make?login=" + login + "&be=" + administrator);
    }

    /** As a player would; the test class adds {@link DoubtServlet}. */
    public static void report(String question) {
        ask("report?question=" + question);
    }

    private static void ask(String what) {
        var address = Server.url().resolve("/" + NAME + "/" + what);
        var request = HttpRequest.newBuilder(address).build();
        try {
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(200);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
