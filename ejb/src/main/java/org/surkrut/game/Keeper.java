package org.surkrut.game;

import static org.surkrut.game.Event.Purpose.KEEPER_RIGHT;
import static org.surkrut.game.Event.Purpose.KEEPER_WRONG;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Plays the seats that nobody plays: rolls, moves toward what the seat lacks, answers by chance.
 */
final class Keeper {
    private final Step step;
    private final Referee referee;

    Keeper(Step step, Referee referee) {
        this.step = step;
        this.referee = referee;
    }

    /** Whether the phase waits for any seat keeper. */
    static boolean isDue(Game game) {
        for (Seat seat : game.seats()) {
            if (isDue(game, seat)) {
                return true;
            }
        }
        return false;
    }

    /** The kept seats that have to act in this phase. */
    private static List<Integer> due(Game game) {
        return game.seats().stream().filter(seat -> isDue(game, seat)).map(Seat::id).toList();
    }

    private static boolean isDue(Game game, Seat seat) {
        return seat.presence().isKept() && mustAct(game, seat.id());
    }

    private static boolean mustAct(Game game, int seat) {
        return switch (game.phase().phase()) {
            case ORDER -> game.opening().owing().contains(seat);
            case ROLL, CHOOSE -> game.turn().seat() == seat;
            case ANSWER -> game.turn().answer(seat) == 0;
        };
    }

    void act() {
        Phase phase = step.game().phase().phase();
        for (int seat : due(step.game())) {
            switch (phase) {
                case ORDER -> referee.rollForOrder(seat, Event.Actor.KEEPER);
                case ROLL -> referee.roll(Event.Actor.KEEPER);
                case CHOOSE -> referee.move(choice(step.game()), Event.Actor.KEEPER);
                case ANSWER -> referee.answer(seat, answer(seat), Event.Actor.KEEPER);
            }
        }
    }

    /** The square in reach that is nearest to something lacking; the lowest of those. */
    static int choice(Game game) {
        Seat seat = game.seat(game.turn().seat());
        return game.turn().squares().stream()
                .min(Comparator.comparingInt(square -> toGo(seat, square)))
                .orElseThrow();
    }

    private static int toGo(Seat seat, int square) {
        if (seat.figures().hasAll()) {
            return Board.distance(square, Board.CENTRE);
        }
        return IntStream.rangeClosed(1, Rules.CATEGORIES)
                .filter(category -> !seat.figures().has(category))
                .map(category -> Board.distance(square, Board.ingredientSquare(category)))
                .min()
                .orElseThrow();
    }

    private int answer(int seat) {
        int right = step.game().turn().asked().right();
        if (step.draw(100, KEEPER_RIGHT) < step.game().seat(seat).keeperPercent()) {
            return right;
        }
        List<Integer> wrong =
                IntStream.rangeClosed(1, Rules.ANSWERS).filter(a -> a != right).boxed().toList();
        return wrong.get(step.draw(wrong.size(), KEEPER_WRONG));
    }
}
