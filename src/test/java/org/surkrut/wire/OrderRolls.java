package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rolls for the order of play, as a client is told them. */
final class OrderRolls {
    private final View view;
    private final Ears ears;
    private final Course course;

    OrderRolls(View view, Ears ears, Course course) {
        this.view = view;
        this.ears = ears;
        this.course = course;
    }

    void hear() {
        Frame told = ears.expect(211);
        int seat = told.integer(0);
        assertThat(view.owing.remove(seat)).as("%s owed a roll", told).isTrue();
        assertThat(told.integer(1)).isBetween(1, 6);
        view.dice.add(told.integer(1));
        List<Integer> rolls = new ArrayList<>(view.orderRolls.get(seat));
        rolls.add(told.integer(1));
        view.orderRolls.put(seat, List.copyOf(rolls));
        if (view.owing.isEmpty()) {
            allRolled();
        }
    }

    private void allRolled() {
        view.pawns.keySet().stream().filter(this::isTied).forEach(view.owing::add);
        if (view.owing.isEmpty()) {
            settled();
            return;
        }
        if (view.owing.contains(view.me)) {
            ears.expect("210;");
        }
        course.phase("ordre");
    }

    private boolean isTied(int seat) {
        List<Integer> rolls = view.orderRolls.get(seat);
        return view.orderRolls.entrySet().stream()
                .anyMatch(other -> other.getKey() != seat && other.getValue().equals(rolls));
    }

    private void settled() {
        Comparator<Integer> highestFirst =
                (a, b) -> compare(view.orderRolls.get(b), view.orderRolls.get(a));
        view.order = view.pawns.keySet().stream().sorted(highestFirst).toList();
        ears.expect("212;" + view.order.toString().replace(" ", ""));
        List<String> told = view.order.stream().map(any -> ears.expect(103).text()).toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(view.figuresFrames());
        course.turn(view.order.get(0));
    }

    /** Ties are settled by the roll that followed them. */
    private static int compare(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < a.size() && i < b.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                return a.get(i) - b.get(i);
            }
        }
        return a.size() - b.size();
    }
}
