package org.surkrut.game;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One command being worked out: the state so far, and the events that lead to it. Never shared. */
final class Step {
    private final Instant now;
    private final Question.Source questions;
    private final List<Event> events = new ArrayList<>();
    private Game game;

    Step(Game game, Instant now, Question.Source questions) {
        this.game = game;
        this.now = now;
        this.questions = questions;
    }

    Game game() {
        return game;
    }

    Instant now() {
        return now;
    }

    List<Event> events() {
        return events;
    }

    Question question(int id) {
        return questions.question(id);
    }

    void emit(Event event) {
        game = event.applyTo(game);
        events.add(event);
    }

    /** A choice among n, 0 to n - 1; among one there is nothing to draw. */
    int draw(int n, Event.Purpose purpose) {
        if (n == 1) {
            return 0;
        }
        Event.Drawn drawn = Chance.choose(game.launch().seed(), game.draws(), n, purpose);
        emit(drawn);
        return drawn.value();
    }

    Decision play(Consumer<Referee> play) {
        play.accept(new Referee(this));
        return new Decision.Accepted(game, List.copyOf(events));
    }

    /**
     * Plays if it is that seat's turn and the game waits for just that.
     *
     * @param play null: not one of the choices
     */
    Decision inTurn(int seat, Phase phase, Consumer<Referee> play) {
        if (game.turn().seat() != seat && game.phase().phase() != Phase.ORDER) {
            return refuse(Refusal.NOT_YOUR_TURN);
        }
        if (game.phase().phase() != phase) {
            return refuse(Refusal.NOT_NOW);
        }
        return play == null ? refuse(Refusal.NOT_A_CHOICE) : play(play);
    }

    Decision refuse(Refusal reason) {
        return new Decision.Refused(reason);
    }

    Decision nothing() {
        return new Decision.Accepted(game, List.of());
    }
}
