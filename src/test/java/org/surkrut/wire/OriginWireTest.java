package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.surkrut.Server;

/** Whose pages may open a connection. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OriginWireTest {
    private static final int SWITCHING = 101;
    private static final int FORBIDDEN = 403;

    private static int status(String... headers) throws Exception {
        try (RawSocket raw = RawSocket.open(Server.play(), headers)) {
            return raw.status();
        }
    }

    @Test
    void isNobodysWhereAProgramAsks() throws Exception {
        assertThat(status()).isEqualTo(SWITCHING);
    }

    @Test
    void isOurOwn() throws Exception {
        URI own = Server.url();

        assertThat(status("Origin: http://" + own.getAuthority())).isEqualTo(SWITCHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example",
                "https://evil.example",
                "null",
                "http://OWN.evil.example",
                "http://OWN@evil.example",
                "http://evil.example/?OWN",
                "http://evil.example#OWN",
                "http://evil-OWN",
                "http://HOST:1",
                "http://HOST",
                "file://",
                "OWN",
                "://",
                "%%%"
            })
    void isNoOther(String origin) throws Exception {
        String foreign =
                origin.replace("OWN", Server.url().getAuthority())
                        .replace("HOST", Server.url().getHost());

        assertThat(status("Origin: " + foreign)).isEqualTo(FORBIDDEN);
    }

    @Test
    void isNoOtherForWhoClaimsSeveral() throws Exception {
        String own = "http://" + Server.url().getAuthority();

        assertThat(status("Origin: http://evil.example " + own)).isEqualTo(FORBIDDEN);
    }
}
