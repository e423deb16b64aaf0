package org.surkrut.game;

import java.util.List;

/** What the open question brings each seat. */
final class Scoring {
    private Scoring() {}

    static List<Event.Score> of(Game game) {
        return game.seats().stream().map(seat -> score(game, seat)).toList();
    }

    private static Event.Score score(Game game, Seat seat) {
        Turn turn = game.turn();
        int answer = turn.answer(seat.id());
        boolean right = answer == turn.asked().right();
        int bretzels = seat.figures().bretzels();
        if (turn.seat() == seat.id()) {
            int ingredient = right ? ingredientWon(turn, seat) : 0;
            int points = right ? ownPoints(turn, ingredient) : 0;
            return new Event.Score(seat.id(), answer, right, points, ingredient, bretzels);
        }
        int held = right ? Math.min(bretzels + 1, Rules.MAX_BRETZELS) : bretzels;
        return new Event.Score(seat.id(), answer, right, right ? Rules.POINTS_OTHER : 0, 0, held);
    }

    private static int ingredientWon(Turn turn, Seat seat) {
        Board.Square square = Board.square(seat.square());
        boolean wins =
                !turn.asked().last()
                        && square.kind() == Board.Kind.INGREDIENT
                        && !seat.figures().has(square.category());
        return wins ? square.category() : 0;
    }

    private static int ownPoints(Turn turn, int ingredient) {
        return Rules.POINTS_OWN
                + (ingredient > 0 ? Rules.POINTS_INGREDIENT : 0)
                + (turn.asked().last() ? Rules.POINTS_FINAL : 0);
    }
}
