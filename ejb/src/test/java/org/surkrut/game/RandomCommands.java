package org.surkrut.game;

import java.util.List;
import java.util.stream.IntStream;

/** What players and connections do at random: mostly sense, some nonsense. */
final class RandomCommands {
    private static final double NONSENSE = 0.08;

    private final RandomTable table;

    RandomCommands(RandomTable table) {
        this.table = table;
    }

    /** Null: nobody does anything, and the clock is next. */
    Command next(Game game) {
        if (table.chance(NONSENSE)) {
            return nonsense(game);
        }
        if (game.isResting()) {
            return table.chance(0.7) ? comeBack(game) : null;
        }
        if (table.chance(table.unrest)) {
            return befalls(game);
        }
        return table.chance(0.2) ? comeBack(game) : sense(game);
    }

    private Command comeBack(Game game) {
        List<Seat> away =
                game.seats().stream()
                        .filter(s -> !s.player().isBot())
                        .filter(
                                s ->
                                        s.presence() == Presence.ABSENT
                                                || s.presence() == Presence.REPLACED)
                        .toList();
        return away.isEmpty() ? null : new Command.Return(table.pick(away).id());
    }

    private Command befalls(Game game) {
        int seat = table.pick(people(game)).id();
        return switch (table.random.nextInt(12)) {
            case 0 -> new Command.Leave(seat);
            case 1 -> new Command.Restart();
            case 2, 3, 4 -> new Command.Return(seat);
            default -> new Command.Lose(seat);
        };
    }

    private static List<Seat> people(Game game) {
        return game.seats().stream().filter(s -> !s.player().isBot()).toList();
    }

    private Command sense(Game game) {
        List<Seat> ready =
                people(game).stream()
                        .filter(s -> s.presence() == Presence.PRESENT && owes(game, s.id()))
                        .filter(s -> table.chance(table.diligence[s.id() - 1]))
                        .toList();
        return ready.isEmpty() ? null : act(game, table.pick(ready));
    }

    private static boolean owes(Game game, int seat) {
        return switch (game.phase().phase()) {
            case ORDER -> game.opening().owing().contains(seat);
            case ROLL, CHOOSE -> game.turn().seat() == seat;
            case ANSWER -> game.turn().answer(seat) == 0;
        };
    }

    private Command act(Game game, Seat seat) {
        Integer number = table.chance(0.5) ? null : game.phase().number();
        boolean jumps = seat.figures().bretzels() == 5 && table.chance(0.6);
        return switch (game.phase().phase()) {
            case ORDER -> new Command.Roll(seat.id(), number);
            case ROLL ->
                    jumps
                            ? new Command.Jump(seat.id(), target(seat), number)
                            : new Command.Roll(seat.id(), number);
            case CHOOSE -> new Command.Choose(seat.id(), square(game), number);
            case ANSWER -> new Command.Answer(seat.id(), answer(game, seat.id()), number);
        };
    }

    private static int target(Seat seat) {
        return IntStream.rangeClosed(1, 5)
                .filter(c -> !seat.figures().has(c))
                .map(c -> PlainBoard.INGREDIENTS.get(c - 1))
                .findFirst()
                .orElse(0);
    }

    private int square(Game game) {
        return table.chance(0.7) ? Keeper.choice(game) : table.pick(game.turn().squares());
    }

    private int answer(Game game, int seat) {
        return table.chance(table.skill[seat - 1])
                ? game.turn().asked().right()
                : 1 + table.random.nextInt(3);
    }

    private Command nonsense(Game game) {
        int seat = 1 + table.random.nextInt(game.seats().size());
        int person = table.pick(people(game)).id();
        Integer number = number(game);
        return switch (table.random.nextInt(10)) {
            case 0 -> new Command.Roll(person, number);
            case 1 -> new Command.Choose(person, table.random.nextInt(60) - 2, number);
            case 2 -> new Command.Jump(person, table.random.nextInt(60) - 2, number);
            case 3 -> new Command.Answer(seat, table.random.nextInt(7) - 2, number);
            case 4 -> new Command.TimeUp(number);
            case 5 -> new Command.Keep(number);
            case 6 -> new Command.StopWaiting(number);
            case 7 -> new Command.Abandon(Rules.REST);
            case 8 -> new Command.Lose(person);
            default -> new Command.Return(person);
        };
    }

    private Integer number(Game game) {
        return switch (table.random.nextInt(3)) {
            case 0 -> null;
            case 1 -> game.phase().number();
            default -> game.phase().number() + table.random.nextInt(5) - 2;
        };
    }
}
