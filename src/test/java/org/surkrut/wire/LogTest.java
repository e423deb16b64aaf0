package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.surkrut.Server;

/** What the log never holds, whatever clients send: passwords, tokens, their words as they are. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LogTest {
    private static final String MARK = "mark-" + System.nanoTime();

    /** A line that would pass for one of the log's own. */
    private static final String FORGED = "2026-11-23T10:15:00.000Z INFO  Rooms forged " + MARK;

    private final List<String> secrets = new ArrayList<>(List.of(MARK));

    @Test
    void holdsNothingThatClientsSend() throws Exception {
        comeAndGo();
        sendNonsense();
        openBadly();
        registerTwiceAtOnce();

        String log = log();
        assertThat(log).contains("Questions:");
        assertThat(secrets).allSatisfy(secret -> assertThat(log).doesNotContain(secret));
        assertThat(log.lines()).noneMatch(line -> line.contains("forged"));
    }

    private void comeAndGo() {
        try (WireClient wire = WireClient.open(Server.play())) {
            String login = WireClient.freshLogin();
            String password = "pass " + MARK;
            wire.ask("3;" + login + ";" + login + "@" + MARK + ";" + password, "0");
            wire.ask("2;" + login + ";wrong " + MARK, "301");
            wire.ask("2;" + login + ";" + password, "0");
            String token = Person.tokenOf(wire.await("400"));
            wire.ask("4;" + token, "0");
            secrets.addAll(List.of(token, Person.tokenOf(wire.await("400"))));
            wire.ask("5;", "0");
            wire.ask("4;" + token, "346");
        }
    }

    private static void sendNonsense() {
        try (WireClient wire = WireClient.open(Server.play())) {
            Stream.of(
                            "\n" + FORGED,
                            "99;\n" + FORGED,
                            "2;\\n" + FORGED + ";\\n" + FORGED,
                            "3;\\n" + FORGED + ";\\n" + FORGED + ";\\n" + FORGED,
                            "3;login;a@b\u2028" + FORGED + ";motdepasse",
                            "4;\\n" + FORGED,
                            "13;\\n" + FORGED,
                            "1;1;" + FORGED,
                            "4;" + FORGED.repeat(100))
                    .forEach(wire::send);
            wire.awaitClose();
        }
    }

    /** Before there is a connection, and on one that breaks the rules of the transport. */
    private static void openBadly() throws Exception {
        String[] headers = {
            "Origin: http://" + MARK,
            "Cookie: lang=" + MARK,
            "Sec-WebSocket-Protocol: " + MARK,
            "User-Agent: " + FORGED,
            "X-Forwarded-For: " + MARK
        };
        for (String header : headers) {
            try (RawSocket raw = RawSocket.open(Server.play(), header)) {
                assertThat(raw.status()).isIn(101, 403);
            }
        }
        URI page = Server.url().resolve("play?" + MARK + "=%0d%0a" + FORGED.replace(' ', '+'));
        HttpRequest request = HttpRequest.newBuilder(page).build();
        HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        try (RawSocket raw = RawSocket.open(Server.play())) {
            raw.send(3, true, ("\n" + FORGED).getBytes(StandardCharsets.UTF_8));
            raw.awaitClose();
        }
    }

    /** Where the database itself has to say no, and quotes what it was given. */
    private static void registerTwiceAtOnce() {
        List<WireClient> crowd =
                Stream.generate(() -> WireClient.open(Server.play())).limit(8).toList();
        for (int i = 0; i < 20; i++) {
            String rest = ";" + WireClient.freshLogin() + "@" + MARK + ";motdepasse";
            crowd.forEach(wire -> wire.send("3;" + WireClient.freshLogin() + rest));
            crowd.forEach(wire -> assertThat(wire.await("0", "304", "344")).isIn("0;", "304;"));
        }
        crowd.forEach(WireClient::close);
    }

    private static String log() throws IOException {
        return Files.readString(Path.of(System.getProperty("test.server"), "log", "server.log"));
    }
}
