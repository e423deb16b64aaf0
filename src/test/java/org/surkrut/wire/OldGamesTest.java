package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.surkrut.ServerProcess;
import org.surkrut.game.Game;
import org.surkrut.game.Seat;
import org.surkrut.journal.EventText;

/** What becomes of games and rooms that nobody needs any more, with times that a test can wait. */
@Execution(ExecutionMode.CONCURRENT)
class OldGamesTest {
    private static final Map<String, String> SETTINGS =
            Map.of(
                    "SURKRUT_GAME_REST_SECONDS", "2",
                    "SURKRUT_GAME_FILING_SECONDS", "3",
                    "SURKRUT_WAITING_EMPTY_SECONDS", "8");

    @TempDir private Path data;

    private Person witness;

    @AfterEach
    void close() {
        witness.close();
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void becomeFilesAndAnswerAsBefore() throws Exception {
        String empty;
        Told told;
        try (ServerProcess server = ServerProcess.start(data, SETTINGS);
                Table resting = Table.launched(server.play(), 1, 1);
                Table table = Table.launched(server.play(), 2, 2)) {
            witness = Person.comesTo(server.play());
            empty = emptyRoom();
            resting.player(0).cut();
            table.playToEnd();
            told = told(server, table);
            explainsTheStatistics(told, table);
            isAbandoned(resting, server);
            filed(server, 2);
            assertThat(told(server, table)).isEqualTo(told);
            isServedCompressed(server, told);
            // Long after its time.
            assertThat(witness.ask("13;" + empty, "0", "307")).isEqualTo("307;");
            server.kill();
            // The last page, which numbers the next one.
            assertThat(pages()).isOne();

            try (ServerProcess again = ServerProcess.start(data, SETTINGS)) {
                witness.comesBack(again.play());
                assertThat(told(again, table)).isEqualTo(told);
                assertThat(witness.ask("13;" + empty, "0", "307")).isEqualTo("307;");
            }
        }
    }

    /** How much of the log is left, in the database of a server that is not running. */
    private int pages() throws SQLException {
        try (Connection database =
                        DriverManager.getConnection(
                                "jdbc:h2:" + data.resolve("surkrut"), "surkrut", "surkrut");
                var rows =
                        database.createStatement()
                                .executeQuery("select count(*) from journal_page")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** The code of a room that everybody has left. */
    private String emptyRoom() {
        String code = WaitingRoom.codeOf(witness.ask("12;", "0"));
        witness.ask("14;", "0");
        return code;
    }

    /** Of a game that has ended: its file, and each player's statistics. */
    private record Told(String file, List<String> statistics) {}

    private Told told(ServerProcess server, Table table) throws Exception {
        HttpResponse<String> file = GameFile.fetch(server.url(), table.view().hash);
        assertThat(file.statusCode()).isEqualTo(200);
        List<String> statistics =
                table.players().stream()
                        .flatMap(player -> Stream.of("10;", "11;").map(r -> r + player.login()))
                        .map(request -> witness.ask(request, "0"))
                        .toList();
        return new Told(file.body(), statistics);
    }

    /** The game's own rules make of the file what is in the statistics. */
    private static void explainsTheStatistics(Told told, Table table) {
        GameFile.check(told.file(), table.view());
        String events = told.file().substring(told.file().indexOf('\n') + 1).strip();
        Game game = Game.replay(EventText.read(events));
        for (Seat seat : game.seats().subList(0, table.players().size())) {
            Frame games = Frame.of(told.statistics().get(2 * seat.id() - 1));
            assertThat(games.tuples(0).get(0).values().subList(0, 10)).isEqualTo(row(game, seat));
        }
    }

    private static List<String> row(Game game, Seat seat) {
        var figures = seat.figures();
        int place = 1 + game.ended().ranking().indexOf(seat.id());
        Stream<Object> first =
                Stream.of(
                        seat.player().colour(),
                        figures.points(),
                        place,
                        figures.good(),
                        figures.bad());
        Stream<Object> ingredients =
                IntStream.rangeClosed(1, 5).mapToObj(category -> figures.has(category) ? 1 : 0);
        return Stream.concat(first, ingredients).map(String::valueOf).toList();
    }

    /** Once nobody has come back; its room waits under its code for the next game. */
    private void isAbandoned(Table resting, ServerProcess server) throws Exception {
        HttpResponse<String> file = GameFile.fetch(server.url(), resting.view().hash);
        for (Pace pace = new Pace(1, 4); file.statusCode() == 404; pace.await()) {
            file = GameFile.fetch(server.url(), resting.view().hash);
        }
        assertThat(file.body()).containsPattern("\nEnded;\\[[12],[12]];false;[^\n]+\n$");
        assertThat(witness.ask("13;" + resting.code(), "0", "307", "345")).startsWith("0;");
        witness.ask("14;", "0");
    }

    private static void filed(ServerProcess server, int games) {
        Pattern line = Pattern.compile("Games filed: (\\d+)");
        Pace pace = new Pace(1, 4);
        for (int filed = 0; filed < games; pace.await()) {
            filed =
                    server.output().stream()
                            .map(line::matcher)
                            .filter(Matcher::find)
                            .mapToInt(found -> Integer.parseInt(found.group(1)))
                            .sum();
        }
    }

    /** For good: whoever has it never needs to ask again. */
    private static void isServedCompressed(ServerProcess server, Told told) throws Exception {
        String hash = told.file().split(";")[2];
        HttpResponse<byte[]> file = GameFile.fetchCompressed(server.url(), hash, "\"none\"");
        byte[] bytes = new GZIPInputStream(new ByteArrayInputStream(file.body())).readAllBytes();
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(told.file());
        assertThat(header(file, "content-encoding")).isEqualTo("gzip");
        assertThat(header(file, "cache-control")).contains("immutable");
        assertThat(header(file, "content-disposition"))
                .contains("surkrut-2")
                .contains(hash.substring(0, 12) + ".txt");
        System.out.printf(
                "A game of %d events: %d bytes, as it is kept: %d%n",
                told.file().lines().count() - 1, bytes.length, file.body().length);

        HttpResponse<byte[]> again =
                GameFile.fetchCompressed(server.url(), hash, header(file, "etag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElseThrow();
    }
}
