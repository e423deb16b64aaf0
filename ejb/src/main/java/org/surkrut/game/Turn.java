package org.surkrut.game;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where the turn in progress stands.
 *
 * @param seat whose turn it is; 0 before the order is settled
 * @param round from 1
 * @param questions asked so far in this turn
 * @param rolled whether the die has fallen in this turn
 * @param value what was rolled last
 * @param squares the choices; empty when nothing is to be chosen
 * @param asked the question; null when none is open
 * @param answers for each seat its answer, 0 for none
 */
public record Turn(
        int seat,
        int round,
        int questions,
        boolean rolled,
        int value,
        List<Integer> squares,
        Event.Asked asked,
        List<Integer> answers) {

    static final Turn NONE = begin(0, 0);

    static Turn begin(int seat, int round) {
        return new Turn(seat, round, 0, false, 0, List.of(), null, List.of());
    }

    Turn rolled(int next, List<Integer> choices) {
        return new Turn(seat, round, questions, true, next, choices, null, List.of());
    }

    Turn moved() {
        return new Turn(seat, round, questions, true, value, List.of(), null, List.of());
    }

    Turn asked(Event.Asked question, int seats) {
        List<Integer> none = Collections.nCopies(seats, 0);
        return new Turn(seat, round, questions + 1, rolled, value, List.of(), question, none);
    }

    Turn answered(int by, int answer) {
        List<Integer> next = new ArrayList<>(answers);
        next.set(by - 1, answer);
        return new Turn(seat, round, questions, rolled, value, squares, asked, List.copyOf(next));
    }

    Turn revealed() {
        return new Turn(seat, round, questions, rolled, value, List.of(), null, List.of());
    }

    /** A seat's answer to the open question, 1 to 3, or 0. */
    public int answer(int of) {
        return answers.get(of - 1);
    }
}
