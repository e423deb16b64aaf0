package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A game's file, checked by the words of the rules alone: anyone could. */
final class GameFile {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final BigInteger ALL = BigInteger.ONE.shiftLeft(64);

    private record Draw(int n, int value, String purpose) {}

    private final View view;
    private final List<Draw> draws = new ArrayList<>();
    private final List<Integer> dice = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private List<Frame.Tuple> deck;
    private long nextDraw;

    private GameFile(View view) {
        this.view = view;
    }

    static HttpResponse<String> fetch(URI server, String hash) throws Exception {
        URI address = server.resolve("games/" + hash);
        return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    /** As a client that takes compressed answers, and may have this one already. */
    static HttpResponse<byte[]> fetchCompressed(URI server, String hash, String tag)
            throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(server.resolve("games/" + hash))
                        .header("Accept-Encoding", "deflate, gzip")
                        .header("If-None-Match", tag)
                        .build();
        return HTTP.send(request, BodyHandlers.ofByteArray());
    }

    static String sha256(String hex) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(HexFormat.of().parseHex(hex));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every draw follows from the seed, and all that was told follows from the draws. */
    static void check(String file, View view) {
        List<String> lines = file.lines().toList();
        assertThat(lines.get(0)).isEqualTo("surkrut-game;1;" + view.hash + ";" + view.seed);
        GameFile checked = new GameFile(view);
        lines.stream().skip(1).forEach(checked::line);
        assertThat(checked.dice).isEqualTo(view.dice);
        assertThat(checked.asked).containsExactlyInAnyOrderElementsOf(view.askedTexts);
    }

    private void line(String line) {
        int end = line.indexOf(';');
        List<Object> fields = Frame.fields(line.substring(end + 1));
        switch (line.substring(0, end)) {
            case "Launched" -> deck = tuples(fields.get(5));
            case "Drawn" -> drawn(fields);
            case "OrderRolled" -> die(number(fields.get(1)), "ORDER_ROLL");
            case "Rolled" -> die(number(fields.get(1)), "ROLL");
            case "Asked" -> asked(fields);
            default -> assertThat(line).matches("[A-Z][A-Za-z]+;.*");
        }
    }

    private void drawn(List<Object> fields) {
        long k = Long.parseLong((String) fields.get(0));
        int n = number(fields.get(1));
        assertThat(k).isGreaterThanOrEqualTo(nextDraw);
        for (long rejected = nextDraw; rejected < k; rejected++) {
            assertThat(isBiased(hmac(rejected), n)).as("draw %d", rejected).isTrue();
        }
        assertThat(isBiased(hmac(k), n)).isFalse();
        int value = hmac(k).mod(BigInteger.valueOf(n)).intValue();
        assertThat(number(fields.get(2))).as("draw %d", k).isEqualTo(value);
        draws.add(new Draw(n, value, (String) fields.get(3)));
        nextDraw = k + 1;
    }

    private void die(int told, String purpose) {
        assertThat(draws.get(draws.size() - 1)).isEqualTo(new Draw(6, told - 1, purpose));
        dice.add(told);
    }

    /** The question from those not asked yet, in rising id; the answers' order from the right. */
    private void asked(List<Object> fields) {
        int question = number(fields.get(1));
        int category = number(fields.get(2));
        List<Draw> last = draws.subList(draws.size() - 3, draws.size());
        List<Integer> unused = unused(category);
        assertThat(last.get(0)).isEqualTo(new Draw(unused.size(), last.get(0).value(), "QUESTION"));
        assertThat(question).isEqualTo(unused.get(last.get(0).value()));
        List<Integer> answers = new ArrayList<>(List.of(1, 2, 3));
        Collections.swap(answers, 2, last.get(1).value());
        Collections.swap(answers, 1, last.get(2).value());
        assertThat(number(fields.get(6))).isEqualTo(1 + answers.indexOf(1));
        deck.removeIf(card -> card.integers().get(1) == question);
        asked.add((String) fields.get(4));
    }

    private List<Integer> unused(int category) {
        return deck.stream()
                .map(Frame.Tuple::integers)
                .filter(card -> card.get(0) == category)
                .map(card -> card.get(1))
                .sorted()
                .toList();
    }

    private BigInteger hmac(long k) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(view.seed), "HmacSHA256"));
            byte[] digest = mac.doFinal(ByteBuffer.allocate(8).putLong(k).array());
            return new BigInteger(1, Arrays.copyOf(digest, 8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isBiased(BigInteger u, int n) {
        return u.compareTo(ALL.subtract(ALL.mod(BigInteger.valueOf(n)))) >= 0;
    }

    private static int number(Object field) {
        return Integer.parseInt((String) field);
    }

    private static List<Frame.Tuple> tuples(Object list) {
        List<Frame.Tuple> tuples = new ArrayList<>();
        ((List<?>) list).forEach(tuple -> tuples.add((Frame.Tuple) tuple));
        return tuples;
    }
}
