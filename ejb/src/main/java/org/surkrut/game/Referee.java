package org.surkrut.game;

import static org.surkrut.game.Event.Purpose.ANSWER_ORDER;
import static org.surkrut.game.Event.Purpose.CATEGORY;
import static org.surkrut.game.Event.Purpose.FINAL_CATEGORY;
import static org.surkrut.game.Event.Purpose.ORDER_ROLL;
import static org.surkrut.game.Event.Purpose.QUESTION;
import static org.surkrut.game.Event.Purpose.ROLL;
import static org.surkrut.game.Event.Purpose.SQUARE;
import static org.surkrut.game.Rules.CATEGORIES;
import static org.surkrut.game.Rules.DIE_FACES;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The course of the game: what follows from what, once a command is known to be allowed. */
final class Referee {
    private final Step step;

    Referee(Step step) {
        this.step = step;
    }

    void open() {
        rollOff(game().seats().stream().map(Seat::id).toList());
    }

    void rollForOrder(int seat, Event.Actor by) {
        step.emit(new Event.OrderRolled(seat, 1 + step.draw(DIE_FACES, ORDER_ROLL), by));
        if (!game().opening().owing().isEmpty()) {
            return;
        }
        List<Integer> tied = game().opening().tied();
        if (!tied.isEmpty()) {
            rollOff(tied);
        } else {
            step.emit(new Event.OrderSettled(game().opening().order()));
            beginTurn(0);
        }
    }

    private void rollOff(List<Integer> seats) {
        step.emit(new Event.RollOff(seats));
        begin(Phase.ORDER);
    }

    private void beginTurn(int index) {
        int round = game().turn().round() + (index == 0 ? 1 : 0);
        step.emit(new Event.TurnBegan(game().order().get(index), round));
        if (mover().isOnPot()) {
            askFinal();
        } else {
            begin(Phase.ROLL);
        }
    }

    void roll(Event.Actor by) {
        int value = 1 + step.draw(DIE_FACES, ROLL);
        Seat mover = mover();
        SortedSet<Integer> squares =
                new TreeSet<>(Board.reach(mover.square(), value, mover.figures().hasAll()));
        if (mayStay(mover)) {
            squares.add(mover.square());
        }
        step.emit(new Event.Rolled(mover.id(), value, List.copyOf(squares), by));
        replaceIfLate(mover.id());
        begin(Phase.CHOOSE);
    }

    private boolean mayStay(Seat mover) {
        Board.Square square = Board.square(mover.square());
        return !game().turn().rolled()
                && game().seats().size() >= Rules.STAY_PLAYERS
                && square.kind() == Board.Kind.INGREDIENT
                && !mover.figures().has(square.category());
    }

    void jump(int square) {
        Seat mover = mover();
        int left = mover.figures().bretzels() - Rules.JUMP_BRETZELS;
        step.emit(new Event.BretzelsSpent(mover.id(), left));
        move(square, Event.Actor.PLAYER);
    }

    void move(int square, Event.Actor by) {
        int seat = mover().id();
        step.emit(new Event.Moved(seat, square, by));
        replaceIfLate(seat);
        Board.Square at = Board.square(square);
        if (at.kind() == Board.Kind.ROLL_AGAIN) {
            begin(Phase.ROLL);
        } else if (mover().isOnPot()) {
            askFinal();
        } else if (at.kind() == Board.Kind.CENTRE) {
            ask(1 + step.draw(CATEGORIES, CATEGORY), false);
        } else {
            ask(at.category(), false);
        }
    }

    private void askFinal() {
        List<Integer> worst = mover().figures().worstCategories();
        ask(worst.get(step.draw(worst.size(), FINAL_CATEGORY)), true);
    }

    private void ask(int category, boolean last) {
        List<Integer> candidates = game().unused(category);
        Question question = step.question(candidates.get(step.draw(candidates.size(), QUESTION)));
        List<String> answers = new ArrayList<>(question.answers());
        for (int place = answers.size() - 1; place > 0; place--) {
            Collections.swap(answers, place, step.draw(place + 1, ANSWER_ORDER));
        }
        int right = 1 + answers.indexOf(question.answers().get(0));
        step.emit(
                new Event.Asked(
                        mover().id(),
                        question.id(),
                        category,
                        last,
                        question.text(),
                        List.copyOf(answers),
                        right));
        begin(Phase.ANSWER);
    }

    void answer(int seat, int answer, Event.Actor by) {
        step.emit(new Event.Answered(seat, answer, by));
        if (Schedule.isAnswered(game(), step.now())) {
            reveal();
        }
    }

    void reveal() {
        Turn turn = game().turn();
        Event.Asked asked = turn.asked();
        boolean right = turn.answer(turn.seat()) == asked.right();
        step.emit(new Event.Revealed(asked.right(), Scoring.of(game())));
        replaceIfLate(turn.seat());
        if (right && asked.last()) {
            step.emit(new Event.Finished(turn.seat()));
        }
        if (right && !asked.last() && turn.questions() < Rules.QUESTIONS_A_TURN) {
            begin(Phase.ROLL);
        } else {
            endTurn();
        }
    }

    private void endTurn() {
        int next = game().order().indexOf(game().turn().seat()) + 1;
        if (next < game().order().size()) {
            beginTurn(next);
        } else if (isLastRound()) {
            end(true);
        } else {
            beginTurn(0);
        }
    }

    /** Asked at a round's end. The bank must last for one more, as a game repeats no question. */
    private boolean isLastRound() {
        Duration played = Duration.between(game().launch().at(), step.now());
        int needed = Rules.QUESTIONS_A_TURN * game().seats().size();
        return game().seats().stream().anyMatch(Seat::finished)
                || played.compareTo(Rules.LAST_SERVICE) >= 0
                || IntStream.rangeClosed(1, CATEGORIES)
                        .anyMatch(c -> game().unused(c).size() < needed);
    }

    void timeUp() {
        Turn turn = game().turn();
        switch (game().phase().phase()) {
            case ORDER -> List.copyOf(game().opening().owing()).forEach(this::rollLate);
            case ROLL -> roll(Event.Actor.CLOCK);
            case CHOOSE -> {
                List<Integer> squares = turn.squares();
                move(squares.get(step.draw(squares.size(), SQUARE)), Event.Actor.CLOCK);
            }
            case ANSWER -> reveal();
        }
    }

    private void rollLate(int seat) {
        rollForOrder(seat, Event.Actor.CLOCK);
    }

    private void replaceIfLate(int id) {
        Seat seat = game().seat(id);
        if (seat.isInPlay() && seat.attendance().lates() >= Rules.LATES_UNTIL_REPLACED) {
            become(id, Presence.REPLACED);
        }
    }

    void become(int seat, Presence presence) {
        step.emit(new Event.PresenceChanged(seat, presence, step.now()));
    }

    void comeBack(int seat) {
        boolean wasResting = game().isResting();
        become(seat, Presence.PRESENT);
        if (wasResting) {
            step.emit(new Event.ClockReset(step.now()));
        }
    }

    void leave(int seat) {
        become(seat, Presence.GONE);
        boolean nobodyLeft =
                game().seats().stream()
                        .allMatch(s -> s.player().isBot() || s.presence() == Presence.GONE);
        if (nobodyLeft) {
            end(false);
        }
    }

    void restart() {
        game().seats().stream()
                .filter(seat -> seat.presence() == Presence.ABSENT)
                .forEach(seat -> become(seat.id(), Presence.PRESENT));
        resetClock();
    }

    void resetClock() {
        step.emit(new Event.ClockReset(step.now()));
    }

    void end(boolean saved) {
        step.emit(new Event.Ended(game().ranking(), saved, step.now()));
    }

    private void begin(Phase phase) {
        boolean everybody = phase == Phase.ORDER || phase == Phase.ANSWER;
        int seat = everybody ? 0 : game().turn().seat();
        int number = game().phase() == null ? 1 : game().phase().number() + 1;
        step.emit(new Event.PhaseBegan(phase, seat, phase.seconds(), number, step.now()));
    }

    private Seat mover() {
        return game().seat(game().turn().seat());
    }

    private Game game() {
        return step.game();
    }
}
