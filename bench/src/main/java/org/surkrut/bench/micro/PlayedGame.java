package org.surkrut.bench.micro;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.surkrut.game.Command;
import org.surkrut.game.Decision;
import org.surkrut.game.Event;
import org.surkrut.game.Game;
import org.surkrut.game.Player;
import org.surkrut.game.Question;
import org.surkrut.game.Rules;

/** A whole game, kept step by step: each state, and what was asked of it. The same every time. */
final class PlayedGame {
    static final Instant NOW = Instant.EPOCH;
    static final Question.Source BANK =
            id -> new Question(id, id / 1000, "Question " + id + " ?", List.of("a", "b", "c"));

    private static final int RIGHT_PERCENT = 60;
    private static final int CARDS = 120;

    private final Random random = new Random(5);
    private final List<Game> states = new ArrayList<>();
    private final List<Command> commands = new ArrayList<>();
    private Game game;

    private PlayedGame(int people, int bots) {
        List<Player> players = new ArrayList<>();
        for (int i = 1; i <= people + bots; i++) {
            players.add(new Player("player" + i, "colour" + i, i <= people ? 0 : 2, i));
        }
        String seed = "0123456789abcdef".repeat(4);
        game = Game.launch(new Event.Launched(1, NOW, "fr", seed, players, deck())).next();
        while (!game.isOver()) {
            next();
        }
    }

    static PlayedGame of(int people, int bots) {
        return new PlayedGame(people, bots);
    }

    List<Game> states() {
        return states;
    }

    List<Command> commands() {
        return commands;
    }

    private static List<Event.Card> deck() {
        return IntStream.rangeClosed(1, Rules.CATEGORIES)
                .boxed()
                .flatMap(
                        category ->
                                IntStream.rangeClosed(1, CARDS)
                                        .mapToObj(
                                                n -> new Event.Card(category, n + 1000 * category)))
                .toList();
    }

    private void next() {
        if (!give(new Command.Keep(null))) {
            give(ofAPerson());
        }
    }

    private Command ofAPerson() {
        int mover = game.turn().seat();
        return switch (game.phase().phase()) {
            case ORDER -> new Command.Roll(game.opening().owing().get(0), null);
            case ROLL -> new Command.Roll(mover, null);
            case CHOOSE -> new Command.Choose(mover, any(game.turn().squares()), null);
            case ANSWER -> new Command.Answer(unanswered(), answer(), null);
        };
    }

    private int unanswered() {
        return IntStream.rangeClosed(1, game.seats().size())
                .filter(seat -> game.turn().answer(seat) == 0)
                .findFirst()
                .orElseThrow();
    }

    private int answer() {
        int right = game.turn().asked().right();
        return random.nextInt(100) < RIGHT_PERCENT ? right : right % Rules.ANSWERS + 1;
    }

    private int any(List<Integer> squares) {
        return squares.get(random.nextInt(squares.size()));
    }

    private boolean give(Command command) {
        if (game.decide(command, NOW, BANK) instanceof Decision.Accepted accepted) {
            states.add(game);
            commands.add(command);
            game = accepted.next();
            return true;
        }
        return false;
    }
}
