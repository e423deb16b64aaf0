package org.surkrut;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StartPageTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void isServedAtTheRoot() throws Exception {
        HttpResponse<String> page = get("");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Sürkrüt");
    }

    @Test
    void tellsNothingOfTheServerSoftware() throws Exception {
        assertThat(get("").headers().map())
                .doesNotContainKeys("server", "x-powered-by", "Server", "X-Powered-By");
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(Server.url().resolve(path)).build();
        return client.send(request, BodyHandlers.ofString());
    }
}
