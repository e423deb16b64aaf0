package org.surkrut.game;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How long games are: many whole games played with sense, and their lengths by number of players.
 * What the rules are to keep to: a median of 16 to 31 minutes.
 */
public final class Simulation {
    private static final int GAMES = 2000;

    private Simulation() {}

    /** Takes how many games to play for each number of players. */
    public static void main(String[] args) {
        int games = args.length > 0 && !args[0].isBlank() ? Integer.parseInt(args[0]) : GAMES;
        System.out.printf(
                Locale.ROOT,
                "%d games each, right %d %% of the time, %d s a question%n",
                games,
                SimulatedGame.RIGHT_PERCENT,
                SimulatedGame.SECONDS_A_QUESTION);
        System.out.println("players  median min  90 % min  questions  ended by dernier service");
        for (int players = Rules.MIN_PLAYERS; players <= Rules.MAX_PLAYERS; players++) {
            System.out.println(row(players, games));
        }
    }

    private static String row(int players, int games) {
        SimulatedGame[] played =
                IntStream.range(0, games)
                        .parallel()
                        .mapToObj(i -> new SimulatedGame(players, 1_000_000L * players + i).play())
                        .toArray(SimulatedGame[]::new);
        double[] minutes =
                Arrays.stream(played).mapToDouble(g -> minutes(g.length())).sorted().toArray();
        double questions =
                Arrays.stream(played).mapToInt(SimulatedGame::questions).average().orElse(0);
        long late = Arrays.stream(played).filter(g -> !g.isWon()).count();
        return String.format(
                Locale.ROOT,
                "%7d  %10.1f  %8.1f  %9.1f  %23.1f %%",
                players,
                minutes[games / 2],
                minutes[Math.min(games - 1, games * 9 / 10)],
                questions,
                100.0 * late / games);
    }

    private static double minutes(Duration length) {
        return length.toMillis() / 60_000.0;
    }
}
