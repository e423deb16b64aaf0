package org.surkrut.game;

import static org.surkrut.game.Refusal.NOT_A_CHOICE;
import static org.surkrut.game.Refusal.NOT_NOW;

import java.time.Duration;
import java.time.Instant;

/**
 * What is asked of a game: by a player, by the clock, or by what befalls a connection. A command
 * that carries a phase's number is refused in any other phase.
 */
public sealed interface Command {
    /** The phase that the command is meant for; null: whichever it is. */
    default Integer number() {
        return null;
    }

    Decision decide(Game game, Instant now, Question.Source questions);

    /** Rolls the die: for the order, or in one's turn. */
    record Roll(int seat, Integer number) implements Command {
        @Override
        public Decision decide(Game game, Instant now, Question.Source questions) {
            Step step = new Step(game, now, questions);
            if (game.phase().phase() == Phase.ORDER) {
                return game.opening().owing().contains(seat)
                        ? step.play(r -> r.rollForOrder(seat, Event.Actor.PLAYER))
                        : step.refuse(NOT_NOW);
            }
            return step.inTurn(seat, Phase.ROLL, r -> r.roll(Event.Actor.PLAYER));
        }
    }

    record Choose(int seat, int square, Integer number) implements Command {
        @Override
        public Decision decide(Game game, Instant now, Question.Source questions) {
            Step step = new Step(game, now, questions);
            boolean offered = game.turn().squares().contains(square);
            return step.inTurn(
                    seat, Phase.CHOOSE, offered ? r -> r.move(square, Event.Actor.PLAYER) : null);
        }
    }

    /** Spends bretzels instead of rolling. */
    record Jump(int seat, int square, Integer number) implements Command {
        @Override
        public Decision decide(Game game, Instant now, Question.Source questions) {
            Step step = new Step(game, now, questions);
            int bretzels = game.seat(seat).figures().bretzels();
            boolean offered = bretzels >= Rules.JUMP_BRETZELS && Board.isJumpTarget(square);
            return step.inTurn(seat, Phase.ROLL, offered ? r -> r.jump(square) : null);
        }
    }

    /** Answers the open question; everybody does. */
    record Answer(int seat, int answer, Integer number) implements Command {
        @Override
        public Decision decide(Game game, Instant now, Question.Source questions) {
            Step step = new Step(game, now, questions);
            if (game.phase().phase() != Phase.ANSWER || game.turn().answer(seat) != 0) {
                return step.refuse(NOT_NOW);
            }
            return answer < 1 || answer > Rules.ANSWERS
                    ? step.refuse(NOT_A_CHOICE)
                    : step.play(r -> r.answer(seat, answer, Event.Actor.PLAYER));
        }
    }

    /** The phase's time is up: whoever is late is played for. */
    record TimeUp(Integer number) implements Command {
        @Override
        public Decision decide(Game game, Instant now, Question.Source questions) {
            Step step = new Step(game, now, questions);
            return now.isBefore(game.deadline()) || game.isResting()
                    ? step.refuse(NOT_NOW)
                    : step.play(Referee::timeUp);
        }
    }

    /** Seat keepers do what is theirs to do in this phase. */
    record Keep(Integer number) implements Command {
        @Override
        public Decision decide(Game game, Instant now, Question.Source questions) {
            Step step = new Step(game, now, questions);
            return game.isResting() || !Keeper.isDue(game)
                    ? step.refuse(NOT_NOW)
                    : step.play(r -> new Keeper(step, r).act());
        }
    }

    /** Nobody waits any longer for the answers of those who are absent. */
    record StopWaiting(Integer number) implements Command {
        @Override
        public Decision decide(Game game, Instant now, Question.Source questions) {
            Step step = new Step(game, now, questions);
            return game.phase().phase() == Phase.ANSWER && Schedule.isAnswered(game, now)
                    ? step.play(Referee::reveal)
                    : step.refuse(NOT_NOW);
        }
    }

    /** The player's connection is lost. */
    record Lose(int seat) implements Command {
        @Override
        public Decision decide(Game game, Instant now, Question.Source questions) {
            Step step = new Step(game, now, questions);
            return game.seat(seat).presence() == Presence.PRESENT
                    ? step.play(r -> r.become(seat, Presence.ABSENT))
                    : step.nothing();
        }
    }

    /** The player is back, and takes the seat back from a keeper. */
    record Return(int seat) implements Command {
        @Override
        public Decision decide(Game game, Instant now, Question.Source questions) {
            Step step = new Step(game, now, questions);
            return switch (game.seat(seat).presence()) {
                case PRESENT -> step.nothing();
                case ABSENT, REPLACED -> step.play(r -> r.comeBack(seat));
                case GONE -> step.refuse(NOT_NOW);
            };
        }
    }

    /** The player leaves for good. */
    record Leave(int seat) implements Command {
        @Override
        public Decision decide(Game game, Instant now, Question.Source questions) {
            Step step = new Step(game, now, questions);
            return game.seat(seat).presence() == Presence.GONE
                    ? step.nothing()
                    : step.play(r -> r.leave(seat));
        }
    }

    /** The server has started again: nobody counts as absent, and the phase has its time again. */
    record Restart() implements Command {
        @Override
        public Decision decide(Game game, Instant now, Question.Source questions) {
            return new Step(game, now, questions).play(Referee::restart);
        }
    }

    /** The clock has stood: the phase has its time again. */
    record ResetClock() implements Command {
        @Override
        public Decision decide(Game game, Instant now, Question.Source questions) {
            return new Step(game, now, questions).play(Referee::resetClock);
        }
    }

    /** An administrator ends the game, which counts for nobody then. */
    record Stop() implements Command {
        @Override
        public Decision decide(Game game, Instant now, Question.Source questions) {
            return new Step(game, now, questions).play(r -> r.end(false));
        }
    }

    /** Nobody has come back in time. */
    record Abandon(Duration rest) implements Command {
        @Override
        public Decision decide(Game game, Instant now, Question.Source questions) {
            Step step = new Step(game, now, questions);
            boolean early = !game.isResting() || now.isBefore(Schedule.restUntil(game, rest));
            return early ? step.refuse(NOT_NOW) : step.play(r -> r.end(false));
        }
    }
}
