package org.surkrut.game;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** One whole game of players who know what they want; only the questions take time. */
final class SimulatedGame {
    static final int RIGHT_PERCENT = 60;
    static final int SECONDS_A_QUESTION = 25;

    private static final Instant START = Instant.EPOCH;
    private static final int DECK_CARDS = 120;

    private final Random random;
    private final int players;
    private Game game;
    private Instant now = START;

    SimulatedGame(int players, long seed) {
        this.players = players;
        random = new Random(seed);
    }

    SimulatedGame play() {
        List<Player> seats =
                IntStream.rangeClosed(1, players)
                        .mapToObj(i -> new Player("player" + i, "colour" + i, 0, i))
                        .toList();
        game =
                Game.launch(
                                new Event.Launched(
                                        1,
                                        START,
                                        "fr",
                                        seed(),
                                        seats,
                                        TestQuestions.deck(DECK_CARDS)))
                        .next();
        while (!game.isOver()) {
            step();
        }
        return this;
    }

    private String seed() {
        byte[] bytes = new byte[Chance.SEED_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void step() {
        int mover = game.turn().seat();
        switch (game.phase().phase()) {
            case ORDER -> give(new Command.Roll(game.opening().owing().get(0), null));
            case ROLL -> give(rollOrJump(game.seat(mover)));
            case CHOOSE -> give(new Command.Choose(mover, square(game), null));
            case ANSWER -> everybodyAnswers();
        }
    }

    private void everybodyAnswers() {
        now = now.plusSeconds(SECONDS_A_QUESTION);
        int right = game.turn().asked().right();
        // Longer than the rules allow for answering, but the clock is never given in here.
        for (int seat = 1; seat <= players; seat++) {
            boolean knows = random.nextInt(100) < RIGHT_PERCENT;
            give(new Command.Answer(seat, knows ? right : right % Rules.ANSWERS + 1, null));
        }
    }

    private void give(Command command) {
        Decision decision = game.decide(command, now, TestQuestions.BANK);
        game = ((Decision.Accepted) decision).next();
    }

    /** Five bretzels buy what is lacking, the nearest last; with all five, the pot. */
    private static Command rollOrJump(Seat seat) {
        if (seat.figures().bretzels() < Rules.JUMP_BRETZELS) {
            return new Command.Roll(seat.id(), null);
        }
        int target =
                IntStream.rangeClosed(1, Rules.CATEGORIES)
                        .filter(category -> !seat.figures().has(category))
                        .map(Board::ingredientSquare)
                        .boxed()
                        .max(Comparator.comparing(to -> Board.distance(seat.square(), to)))
                        .orElse(Board.CENTRE);
        return new Command.Jump(seat.id(), target, null);
    }

    /** As a seat keeper chooses. */
    private static int square(Game game) {
        return Keeper.choice(game);
    }

    Duration length() {
        return Duration.between(START, now);
    }

    int questions() {
        return game.used().size();
    }

    boolean isWon() {
        return game.seats().stream().anyMatch(Seat::finished);
    }
}
