package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.surkrut.Server;

/** Texts travel compressed to who takes that, except where their length would tell a secret. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CompressionTest {
    private static final String[] TAKES_GZIP = {"Accept-Encoding", "br;q=1, gzip;q=0.8"};

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rules",
                "verify",
                "js/main.js",
                "css/base.css",
                "img/icon.svg",
                "manifest.webmanifest"
            })
    void losesNothing(String path) throws Exception {
        HttpResponse<byte[]> small = get(path, TAKES_GZIP);
        HttpResponse<byte[]> plain = get(path, "Accept-Encoding", "gzip;q=0");

        assertThat(header(small, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(small.body()).hasSizeLessThan(plain.body().length * 3 / 4);
        assertThat(text(plainBytes(small))).isNotEmpty().isEqualTo(text(plain.body()));
        assertThat(header(small, "Vary"))
                .contains("Accept-Encoding")
                .isEqualTo(header(plain, "Vary"));
        assertThat(header(small, "Content-Type")).isEqualTo(header(plain, "Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "login.xhtml", "account", "no-such-page", "js/no-such.js"})
    void isNotForPagesThatMayHoldASecret(String path) throws Exception {
        assertThat(header(get(path, TAKES_GZIP), "Content-Encoding")).isEmpty();
    }

    @Test
    void hasATagOfItsOwn() throws Exception {
        String small = header(get("js/main.js", TAKES_GZIP), "ETag");
        String plain = header(get("js/main.js"), "ETag");

        assertThat(small).isNotEmpty().isNotEqualTo(plain);
        assertThat(get("js/main.js", with(small, TAKES_GZIP)).statusCode()).isEqualTo(304);
        assertThat(get("js/main.js", with("W/" + small, TAKES_GZIP)).statusCode()).isEqualTo(304);
        assertThat(get("js/main.js", with(plain)).statusCode()).isEqualTo(304);
        assertThat(get("js/main.js", with(small)).statusCode()).isEqualTo(200);
        assertThat(get("js/main.js", with(plain, TAKES_GZIP)).statusCode()).isEqualTo(200);
    }

    private static String[] with(String tag, String... headers) {
        return headers.length == 0
                ? new String[] {"If-None-Match", tag}
                : new String[] {"If-None-Match", tag, headers[0], headers[1]};
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(Server.url().resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> response, String name) {
        return String.join(", ", response.headers().allValues(name));
    }

    /** PrimeFaces marks scripts anew in each response; no policy but the desk's heeds that. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replaceAll(" nonce=\"[^\"]*\"", "");
    }

    private static byte[] plainBytes(HttpResponse<byte[]> response) throws IOException {
        try (var bytes = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return bytes.readAllBytes();
        }
    }
}
