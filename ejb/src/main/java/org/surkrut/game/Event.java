package org.surkrut.game;

import java.time.Instant;
import java.util.List;

/**
 * What has happened. A game is nothing but its events, applied in their order; each carries the
 * facts, so that a game already played never changes with the rules.
 */
public sealed interface Event {
    /** The state after this event. */
    Game applyTo(Game game);

    /** Who acted for a seat. */
    enum Actor {
        PLAYER,
        CLOCK,
        KEEPER
    }

    /** What a draw of chance was for. */
    enum Purpose {
        ORDER_ROLL,
        ROLL,
        SQUARE,
        CATEGORY,
        FINAL_CATEGORY,
        QUESTION,
        ANSWER_ORDER,
        KEEPER_RIGHT,
        KEEPER_WRONG
    }

    /** A question of the deck. */
    record Card(int category, int question) {}

    /** What one question brought one seat; bretzels are those held then. */
    record Score(int seat, int answer, boolean right, int points, int ingredient, int bretzels) {}

    /**
     * Always the first; the deck rises by category and number. The seed stays secret to the end.
     */
    record Launched(
            long game,
            Instant at,
            String language,
            String seed,
            List<Player> players,
            List<Card> deck)
            implements Event {
        @Override
        public Game applyTo(Game game) {
            throw new IllegalStateException("a game is launched once");
        }
    }

    /** Draw number k, of value 0 to n - 1. */
    record Drawn(long k, int n, int value, Purpose purpose) implements Event {
        @Override
        public Game applyTo(Game game) {
            return game.withDraws(k + 1);
        }
    }

    /** These seats have to roll for the order. */
    record RollOff(List<Integer> seats) implements Event {
        @Override
        public Game applyTo(Game game) {
            return game.with(game.opening().rollOff(seats));
        }
    }

    record OrderRolled(int seat, int value, Actor by) implements Event {
        @Override
        public Game applyTo(Game game) {
            return game.with(game.opening().rolled(seat, value));
        }
    }

    record OrderSettled(List<Integer> order) implements Event {
        @Override
        public Game applyTo(Game game) {
            return game.withOrder(order);
        }
    }

    record TurnBegan(int seat, int round) implements Event {
        @Override
        public Game applyTo(Game game) {
            return game.with(Turn.begin(seat, round));
        }
    }

    /** The number rises by one with each; seat 0: everybody must act. */
    record PhaseBegan(Phase phase, int seat, int seconds, int number, Instant at) implements Event {
        @Override
        public Game applyTo(Game game) {
            return game.with(this);
        }
    }

    record Rolled(int seat, int value, List<Integer> squares, Actor by) implements Event {
        @Override
        public Game applyTo(Game game) {
            return game.acted(seat, by).with(game.turn().rolled(value, squares));
        }
    }

    record BretzelsSpent(int seat, int left) implements Event {
        @Override
        public Game applyTo(Game game) {
            return game.edit(seat, s -> s.with(s.figures().withBretzels(left)));
        }
    }

    record Moved(int seat, int square, Actor by) implements Event {
        @Override
        public Game applyTo(Game game) {
            return game.acted(seat, by).edit(seat, s -> s.at(square)).with(game.turn().moved());
        }
    }

    /** The answers in the order drawn; right from 1; last: the final question. */
    record Asked(
            int seat,
            int question,
            int category,
            boolean last,
            String text,
            List<String> answers,
            int right)
            implements Event {
        @Override
        public Game applyTo(Game game) {
            return game.using(question).with(game.turn().asked(this, game.seats().size()));
        }
    }

    record Answered(int seat, int answer, Actor by) implements Event {
        @Override
        public Game applyTo(Game game) {
            Turn turn = game.turn();
            Game next = turn.seat() == seat ? game.acted(seat, by) : game;
            if (by == Actor.PLAYER) {
                boolean right = answer == turn.asked().right();
                next = next.edit(seat, s -> s.with(s.attendance().answered(right)));
            }
            return next.with(turn.answered(seat, answer));
        }
    }

    /** The open question's outcome, one score a seat. */
    record Revealed(int right, List<Score> scores) implements Event {
        @Override
        public Game applyTo(Game game) {
            Game next = game;
            for (Score score : scores) {
                next = next.edit(score.seat(), seat -> score(seat, score, game.turn()));
            }
            return next.with(game.turn().revealed());
        }

        private static Seat score(Seat seat, Score score, Turn turn) {
            Seat next = seat.with(seat.figures().with(score, turn.asked().category()));
            if (score.answer() != 0 || !seat.isInPlay()) {
                return next;
            }
            Attendance missed = seat.attendance().letPass();
            return next.with(turn.seat() == seat.id() ? missed.late() : missed);
        }
    }

    /** The final question was answered right. */
    record Finished(int seat) implements Event {
        @Override
        public Game applyTo(Game game) {
            return game.edit(seat, Seat::finish);
        }
    }

    /** A seat has another presence. */
    record PresenceChanged(int seat, Presence presence, Instant at) implements Event {
        @Override
        public Game applyTo(Game game) {
            return game.edit(seat, s -> changed(s.with(presence, at)));
        }

        private Seat changed(Seat seat) {
            return presence == Presence.PRESENT ? seat.with(seat.attendance().returned()) : seat;
        }
    }

    /** The phase has its full time again: after a rest, or a new start of the server. */
    record ClockReset(Instant at) implements Event {
        @Override
        public Game applyTo(Game game) {
            PhaseBegan p = game.phase();
            return game.with(new PhaseBegan(p.phase(), p.seat(), p.seconds(), p.number(), at));
        }
    }

    /** Always the last; seats by their place; not saved: abandoned. */
    record Ended(List<Integer> ranking, boolean saved, Instant at) implements Event {
        @Override
        public Game applyTo(Game game) {
            return game.with(this);
        }
    }
}
