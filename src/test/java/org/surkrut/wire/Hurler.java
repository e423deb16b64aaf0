package org.surkrut.wire;

import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A client in a hurry, which hurls frames of every code and form, sense or none, and comes back
 * where it is thrown out. It guesses nobody's password: that has a budget which others share.
 */
final class Hurler implements AutoCloseable {
    private static final List<String> CODES =
            List.of(
                    "1", "2", "3", "4", "10", "11", "12", "13", "15", "16", "20", "21", "22", "30",
                    "30", "31", "31", "32", "32", "33", "33", "440", "441", "441", "442", "443",
                    "0", "206", "415", "444", "999", "030", "-1", "", "1000", "x");

    /** By which a member would be out of the game, and harmless. */
    private static final List<String> LEAVING = List.of("5", "14");

    private static final List<String> FIELDS =
            List.of(
                    "0",
                    "1",
                    "2",
                    "3",
                    "7",
                    "36",
                    "55",
                    "-1",
                    "true",
                    "false",
                    "fr",
                    "gris",
                    "01",
                    "99999999999999",
                    "[1,2]",
                    "(1,2)",
                    "[(1,2)]",
                    "[1]",
                    "(1,0,0)",
                    "fausse",
                    "[",
                    ")",
                    "\\",
                    "\\x",
                    "a\\;b",
                    "",
                    " 1",
                    "é🥨",
                    "<b>",
                    "'; drop table game; --");

    private final URI play;
    private final Random random;
    private WireClient client;
    private String token;

    private Hurler(URI play, WireClient client, String token, Random random) {
        this.play = play;
        this.client = client;
        this.token = token;
        this.random = random;
    }

    /** Of a player's connection, which that player does not use any more. */
    static Hurler of(URI play, WirePlayer player, Random random) {
        return new Hurler(play, player.client(), player.token(), random);
    }

    /** Not logged in. */
    static Hurler stranger(URI play, Random random) {
        return new Hurler(play, WireClient.open(play), "", random);
    }

    void hurl(int frames) {
        for (int i = 0; i < frames; i++) {
            try {
                client.send(frame());
            } catch (CompletionException closed) {
                comeBack();
            }
        }
    }

    private void comeBack() {
        token =
                client.heard().stream()
                        .filter(frame -> frame.startsWith("400;"))
                        .reduce((a, b) -> b)
                        .map(frame -> frame.substring(4))
                        .orElse(token);
        client.close();
        client = WireClient.open(play, random.nextBoolean() ? "choucroute.v1.lines" : "other");
        client.send("4;" + token);
    }

    private String frame() {
        boolean leaving = token.isEmpty() && random.nextInt(20) == 0;
        String code = any(leaving ? LEAVING : CODES);
        int count = random.nextInt(4);
        String fields =
                IntStream.range(0, count)
                        .mapToObj(i -> any(FIELDS))
                        .collect(Collectors.joining(";"));
        return code + (random.nextInt(20) == 0 ? "" : ";") + fields;
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    @Override
    public void close() {
        client.close();
    }
}
