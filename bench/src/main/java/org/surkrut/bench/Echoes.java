package org.surkrut.bench;

import java.util.HashMap;
import java.util.Map;

/**
 * When the last of a table hears what one action has brought: the next action may come before, so
 * that several are under way at once.
 */
final class Echoes {
    static final long NOT_YET = -1;

    private final int players;
    private final Map<Integer, Echo> underWay = new HashMap<>();

    private record Echo(long causeNanos, int ears) {}

    Echoes(int players) {
        this.players = players;
    }

    /**
     * A player hears of something.
     *
     * @param number how many such things that player has heard of: the same for all players
     * @param actedNanos the table's latest action; what the first hears is its doing
     * @return when the action was that all have heard of now, or {@link #NOT_YET}
     */
    long heard(int number, long actedNanos) {
        Echo echo =
                underWay.merge(
                        number,
                        new Echo(actedNanos, 1),
                        (first, now) -> new Echo(first.causeNanos, first.ears + 1));
        if (echo.ears < players) {
            return NOT_YET;
        }
        underWay.remove(number);
        return echo.causeNanos;
    }
}
