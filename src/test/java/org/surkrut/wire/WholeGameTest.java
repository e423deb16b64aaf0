package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.surkrut.Server;

/** Three people and a bot play to the end; all that they hear is checked as they hear it. */
@Tag("database")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WholeGameTest {
    private Instant before;
    private Table table;

    @BeforeEach
    void launch() {
        before = Instant.now().minusSeconds(1);
        table = Table.open(Server.play());
        table.join("choucroute.v1.lines");
        table.join("choucroute.v1");
        table.addBot(2).launch();
    }

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void endsInTheStatisticsOfEachPlayer() {
        table.playToEnd();

        for (WirePlayer player : table.players()) {
            Frame games = statistics(player, "11;");
            assertThat(games.tuples(0)).hasSize(1);
            List<String> game = games.tuples(0).get(0).values();
            Frame last = Frame.of(player.view().figuresFrame(player.view().me));
            assertThat(game.subList(0, 10)).isEqualTo(resultOf(last));
            assertThat(Instant.parse(game.get(10))).isBetween(before, Instant.now());
            assertThat(Integer.parseInt(game.get(11))).isBetween(0, secondsSince(before));
            assertThat(statistics(player, "10;").texts(0)).isEqualTo(totalsOf(game));
            // The last question's explanation, too, can be read at home.
            assertThat(player.client().ask("442;", "0", "310")).matches("0;[0-9]+;.{10,}");
        }
    }

    @Test
    void isKeptInAFileThatTheSeedExplains() throws Exception {
        String hash = table.view().hash;
        assertThat(GameFile.fetch(Server.url(), hash).statusCode()).isEqualTo(404);

        table.playToEnd();

        HttpResponse<String> file = GameFile.fetch(Server.url(), hash);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("content-type").orElseThrow())
                .startsWith("text/plain");
        GameFile.check(file.body(), table.view());
    }

    private Frame statistics(WirePlayer player, String request) {
        return Frame.of(player.client().ask(request + player.login(), "0", "300", "305"));
    }

    /** Colour, points, place, right and wrong answers, ingredients: as the last frame 103. */
    private static List<String> resultOf(Frame last) {
        return IntStream.range(1, 11).mapToObj(last::scalar).toList();
    }

    /** The sums over the only game. */
    private static List<String> totalsOf(List<String> game) {
        return List.of(
                game.get(11),
                game.get(3),
                game.get(4),
                game.get(5),
                game.get(6),
                game.get(7),
                game.get(8),
                game.get(9),
                game.get(1),
                game.get(1) + ".0",
                "1",
                game.get(2).equals("1") ? "1" : "0");
    }

    private static int secondsSince(Instant instant) {
        return (int) (Instant.now().getEpochSecond() - instant.getEpochSecond());
    }
}
