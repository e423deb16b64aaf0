package org.surkrut.game;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A game's state: immutable, and nothing but its events applied.
 *
 * @param order seats in the order of play; empty before it is settled
 * @param phase null only while the launch is being worked out
 * @param used questions asked so far, in their order
 * @param draws the next draw's number
 * @param ended null while the game goes on
 */
public record Game(
        Event.Launched launch,
        List<Seat> seats,
        Opening opening,
        List<Integer> order,
        Turn turn,
        Event.PhaseBegan phase,
        List<Integer> used,
        long draws,
        Event.Ended ended) {

    /** The state after the first event. */
    public static Game of(Event.Launched launch) {
        List<Player> players = launch.players();
        List<Seat> seats =
                IntStream.rangeClosed(1, players.size())
                        .mapToObj(id -> Seat.of(id, players.get(id - 1), launch.at()))
                        .toList();
        Opening opening = Opening.of(seats.size());
        return new Game(launch, seats, opening, List.of(), Turn.NONE, null, List.of(), 0, null);
    }

    /**
     * Launches a game.
     *
     * @return the launch, all that follows from it, and the state that it leads to
     */
    public static Decision.Accepted launch(Event.Launched launch) {
        Step step = new Step(of(launch), launch.at(), null);
        new Referee(step).open();
        List<Event> events = new ArrayList<>(List.of(launch));
        events.addAll(step.events());
        return new Decision.Accepted(step.game(), List.copyOf(events));
    }

    /** The state that a whole game's events lead to; the first must be the launch. */
    public static Game replay(List<Event> events) {
        Game game = of((Event.Launched) events.get(0));
        for (Event event : events.subList(1, events.size())) {
            game = event.applyTo(game);
        }
        return game;
    }

    public Decision decide(Command command, Instant now, Question.Source questions) {
        if (isOver() || isStale(command.number())) {
            return new Decision.Refused(Refusal.NOT_NOW);
        }
        return command.decide(this, now, questions);
    }

    /** Whether a phase of that number is past; null is any phase. */
    public boolean isStale(Integer number) {
        return number != null && number != phase.number();
    }

    public boolean isOver() {
        return ended != null;
    }

    public Seat seat(int id) {
        return seats.get(id - 1);
    }

    /** Nobody of flesh and blood is in play: the game waits. */
    public boolean isResting() {
        for (Seat seat : seats) {
            if (seat.isInPlay()) {
                return false;
            }
        }
        return true;
    }

    public Instant deadline() {
        return phase.at().plusSeconds(phase.seconds());
    }

    /** The seats by their place, best first. */
    public List<Integer> ranking() {
        Comparator<Seat> best =
                Comparator.comparing(Seat::finished)
                        .thenComparing(s -> s.figures().ingredientCount())
                        .thenComparing(s -> s.figures().points())
                        .thenComparing(s -> s.figures().good())
                        .thenComparing(s -> -s.figures().bad())
                        .thenComparing(s -> order.indexOf(s.id()));
        return seats.stream().sorted(best.reversed()).map(Seat::id).toList();
    }

    /** Questions of a category that the game has not used, rising. */
    List<Integer> unused(int category) {
        return launch.deck().stream()
                .filter(card -> card.category() == category && !used.contains(card.question()))
                .map(Event.Card::question)
                .toList();
    }

    /** The question revealed last; empty before the first. */
    public OptionalInt revealed() {
        int count = used.size() - (turn.asked() == null ? 0 : 1);
        return count == 0 ? OptionalInt.empty() : OptionalInt.of(used.get(count - 1));
    }

    /** What is to happen next if no player does anything: the clock gives it in at that time. */
    public Optional<Schedule.Due> due(Pauses pauses) {
        return Schedule.of(this, pauses);
    }

    Game acted(int seat, Event.Actor by) {
        return edit(seat, s -> s.with(s.attendance().acted(by)));
    }

    Game edit(int seat, UnaryOperator<Seat> change) {
        List<Seat> next = new ArrayList<>(seats);
        next.set(seat - 1, change.apply(next.get(seat - 1)));
        return new Game(launch, List.copyOf(next), opening, order, turn, phase, used, draws, ended);
    }

    Game using(int question) {
        List<Integer> next = new ArrayList<>(used);
        next.add(question);
        return new Game(
                launch, seats, opening, order, turn, phase, List.copyOf(next), draws, ended);
    }

    Game with(Opening next) {
        return new Game(launch, seats, next, order, turn, phase, used, draws, ended);
    }

    Game withOrder(List<Integer> next) {
        return new Game(launch, seats, opening, next, turn, phase, used, draws, ended);
    }

    Game with(Turn next) {
        return new Game(launch, seats, opening, order, next, phase, used, draws, ended);
    }

    Game with(Event.PhaseBegan next) {
        return new Game(launch, seats, opening, order, turn, next, used, draws, ended);
    }

    Game withDraws(long next) {
        return new Game(launch, seats, opening, order, turn, phase, used, next, ended);
    }

    Game with(Event.Ended next) {
        return new Game(launch, seats, opening, order, turn, phase, used, draws, next);
    }
}
