package org.surkrut.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Players of a server whose database has been filled, as many as ask by turns. */
final class Regulars implements AutoCloseable {
    /** So many that none of them asks too often. */
    private static final int CALLERS = 40;

    /** Who have played more games than a list of them shows. */
    private static final int KEEN = 5;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Target target;
    private final int accounts;
    private final int casual;
    private final List<Caller> inside = new ArrayList<>();
    private final List<Caller> outside = new ArrayList<>();
    private final String packs;

    /**
     * @param accounts how many there are
     * @param casual the first of those who have played some twenty games
     */
    Regulars(Target target, int accounts, int casual) throws IOException, InterruptedException {
        this.target = target;
        this.accounts = accounts;
        this.casual = casual;
        for (int i = 0; i < CALLERS; i++) {
            Caller caller = new Caller(http, target.play());
            caller.ask("1;1;fr", 0);
            caller.logIn("player" + (casual + i));
            inside.add(caller);
            outside.add(new Caller(http, target.play()));
        }
        packs = packs(inside.get(0).ask("440;", 0));
    }

    private static String packs(String offer) {
        return Wire.items(Wire.fields(offer).get(0)).stream()
                .limit(20)
                .map(pack -> Wire.items(pack).get(0))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private Caller caller(int number) {
        return inside.get(number % CALLERS);
    }

    /** Any account, and never twice the same soon. */
    long logIn(int number) throws IOException, InterruptedException {
        Caller caller = outside.get(number % CALLERS);
        int others = accounts - casual - CALLERS;
        int account = casual + CALLERS + (int) (number * 7919L % others);
        long nanos = caller.nanos("2;player" + account + ";" + Caller.PASSWORD, 0);
        caller.ask("5;", 0);
        return nanos;
    }

    long totalsOfCasual(int number) throws IOException, InterruptedException {
        return caller(number).nanos("10;player" + (casual + number % CALLERS), 0);
    }

    long totalsOfKeen(int number) throws IOException, InterruptedException {
        return caller(number).nanos("10;player" + number % KEEN, 0);
    }

    long gamesOfCasual(int number) throws IOException, InterruptedException {
        return caller(number).nanos("11;player" + (casual + number % CALLERS), 0);
    }

    long gamesOfKeen(int number) throws IOException, InterruptedException {
        return caller(number).nanos("11;player" + number % KEEN, 0);
    }

    /** With a bot, from the creator's readiness to the launch; then the room is left. */
    long launch(int number) throws IOException, InterruptedException {
        Caller caller = caller(number);
        caller.ask("12;", 0);
        caller.ask("441;" + packs + ";(1,1,1)", 0);
        caller.ask("15;1", 0);
        long nanos = caller.nanos("22;true", 201);
        caller.ask("14;", 0);
        return nanos;
    }

    long page(String path) throws IOException, InterruptedException {
        long asked = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(target.page(path)).build();
        int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IOException(path + " brings " + status);
        }
        return System.nanoTime() - asked;
    }

    @Override
    public void close() {
        inside.forEach(Caller::close);
        outside.forEach(Caller::close);
    }
}
