package org.surkrut.game;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The company and the circumstances of one random game; the same seed gives the same. */
final class RandomTable {
    static final Instant START = Instant.parse("2026-11-23T10:15:00Z");

    final Random random;
    final Event.Launched launch;
    final Duration keeperPause;

    /** The longest that a player thinks, in milliseconds. */
    final int pace;

    /** How likely each seat's player is to act in time, and to know the answer. */
    final double[] diligence;

    final double[] skill;

    /** How likely something befalls a connection at any step. */
    final double unrest;

    RandomTable(long seed) {
        random = new Random(seed);
        int seats = 2 + random.nextInt(5);
        int people = 1 + random.nextInt(seats);
        List<Player> players = new ArrayList<>();
        for (int id = 1; id <= seats; id++) {
            int level = id <= people ? 0 : 1 + random.nextInt(3);
            players.add(new Player((level > 0 ? "~p" : "p") + id, "c" + id, level, id));
        }
        launch =
                new Event.Launched(seed, START, "fr", hex(), List.copyOf(players), deck(2 * seats));
        keeperPause = Duration.ofMillis(random.nextInt(3000));
        pace = 1000 + random.nextInt(14_000);
        diligence = IntStream.range(0, seats).mapToDouble(i -> diligence()).toArray();
        skill = IntStream.range(0, seats).mapToDouble(i -> random.nextDouble()).toArray();
        unrest = random.nextInt(3) == 0 ? 0.03 : 0;
    }

    private String hex() {
        byte[] bytes = new byte[Chance.SEED_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** From just enough for one round to plenty. */
    private List<Event.Card> deck(int least) {
        return TestQuestions.deck(least + random.nextInt(random.nextInt(3) == 0 ? 50 : 8));
    }

    private double diligence() {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> 0.5;
            default -> 0.97;
        };
    }

    boolean chance(double likely) {
        return random.nextDouble() < likely;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
