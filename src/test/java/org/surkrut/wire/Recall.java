package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** The whole state as a player hears it who comes back: just what was last told, in its order. */
final class Recall {
    private final View view;
    private final Ears ears;
    private final Course course;

    Recall(View view, Ears ears, Course course) {
        this.view = view;
        this.ears = ears;
        this.course = course;
    }

    /**
     * What follows the answer to {@code 4;} and the token. Both instants are by nanoTime.
     *
     * @param askedAt when that was asked
     * @param beganAfter before the phase's time began to run
     */
    void hear(long askedAt, long beganAfter) {
        view.presence.put(view.me, "present");
        ears.expect("420;" + view.hash);
        view.table.forEach(ears::expect);
        any(presences());
        any(all(view.squares.keySet(), seat -> "204;" + seat + ";" + view.squares.get(seat)));
        if (view.isPhase("ordre")) {
            orderRolls();
        } else {
            turn();
        }
        phase(askedAt, beganAfter);
        owed();
    }

    private List<String> presences() {
        List<String> told = new ArrayList<>();
        view.presence.forEach(
                (seat, state) -> {
                    if (!state.equals("present")) {
                        told.add("416;" + seat + ";" + state);
                    }
                });
        return told;
    }

    /** Each pawn's rolls in their order. */
    private void orderRolls() {
        long count = view.orderRolls.values().stream().mapToLong(List::size).sum();
        Map<Integer, List<Integer>> told = new HashMap<>();
        view.orderRolls.keySet().forEach(seat -> told.put(seat, new ArrayList<>()));
        for (long i = 0; i < count; i++) {
            Frame roll = ears.expect(211);
            told.get(roll.integer(0)).add(roll.integer(1));
        }
        assertThat(told).isEqualTo(view.orderRolls);
        if (view.owing.contains(view.me)) {
            ears.expect("210;");
        }
    }

    private void turn() {
        ears.expect("212;" + view.order.toString().replace(" ", ""));
        any(view.figuresFrames());
        Set<Integer> seats = view.figures.keySet();
        List<String> bretzels = all(seats, s -> "419;" + s + ";" + view.figures.get(s).bretzels());
        any(bretzels.stream().filter(frame -> !frame.endsWith(";0")).toList());
        boolean finalAtTurnsStart = view.isPhase("repondre") && !view.rolled;
        if (!finalAtTurnsStart) {
            ears.expect(view.isMyTurn() ? "202;" : "206;" + view.mover);
        }
    }

    private void phase(long askedAt, long beganAfter) {
        Frame told = ears.expect(415);
        int left = told.integer(2);
        assertThat(told.text()).isEqualTo(course.phaseFrame(view.phase, left, view.numero));
        int full = Course.SECONDS.get(view.phase);
        long least = full - 1 - seconds(System.nanoTime() - beganAfter);
        long most = full - seconds(askedAt - view.since);
        assertThat((long) left).as("seconds left").isBetween(Math.max(0, least), most);
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos);
    }

    private void owed() {
        if (view.isPhase("choisir") && view.isMyTurn()) {
            Frame told = ears.expect(203);
            assertThat(told.integer(0)).isEqualTo(view.value);
            assertThat(Set.copyOf(told.tuple(1).integers())).isEqualTo(view.choices);
        } else if (view.isPhase("repondre") && view.mine == 0) {
            Frame told = ears.expect(414);
            assertThat(told.integer(0)).isEqualTo(view.mover);
            assertThat(told.texts(1)).isEqualTo(view.question.texts());
        }
    }

    /** One frame each, in any order. */
    private void any(List<String> expected) {
        List<String> told = expected.stream().map(one -> ears.next().text()).toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> all(Set<Integer> seats, IntFunction<String> frame) {
        return seats.stream().sorted(Comparator.naturalOrder()).map(frame::apply).toList();
    }
}
