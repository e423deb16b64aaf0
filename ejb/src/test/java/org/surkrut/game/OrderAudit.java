package org.surkrut.game;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Follows the order rolls: each seat's rolls as a word of digits. */
final class OrderAudit {
    private final Map<Integer, String> words = new TreeMap<>();
    private final Set<Integer> owing = new TreeSet<>();

    OrderAudit(int seats) {
        for (int seat = 1; seat <= seats; seat++) {
            words.put(seat, "");
        }
    }

    boolean owes(int seat) {
        return owing.contains(seat);
    }

    boolean isComplete() {
        return owing.isEmpty();
    }

    void rollOff(List<Integer> seats) {
        Audit.hold(seats.equals(tied()), "tied are %s, not %s", tied(), seats);
        owing.addAll(seats);
    }

    void rolled(int seat, int value) {
        Audit.hold(owing.remove(seat), "%d owes no roll", seat);
        words.merge(seat, "" + value, String::concat);
    }

    List<Integer> tied() {
        return words.keySet().stream()
                .filter(seat -> words.values().stream().filter(words.get(seat)::equals).count() > 1)
                .toList();
    }

    List<Integer> order() {
        return words.keySet().stream()
                .sorted(Comparator.comparing(words::get, Comparator.reverseOrder()))
                .toList();
    }
}
