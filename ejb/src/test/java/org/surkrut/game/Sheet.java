package org.surkrut.game;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.surkrut.game.Event.Score;

/** What an auditor notes of one seat, from the events alone. */
final class Sheet {
    final int id;
    final boolean bot;
    final int[] asked = new int[6];
    final int[] right = new int[6];
    final Set<Integer> ingredients = new TreeSet<>();
    Presence presence;
    Instant since;
    int square;
    int points;
    int good;
    int bad;
    int bretzels;
    int lates;
    int missed;
    boolean finished;
    private int answersGiven;
    private int answersRight;

    Sheet(int id, Player player, Instant launch) {
        this.id = id;
        bot = player.level() > 0;
        presence = bot ? Presence.REPLACED : Presence.PRESENT;
        since = launch;
    }

    boolean isKept() {
        return presence == Presence.REPLACED || presence == Presence.GONE;
    }

    boolean isOnPot() {
        return square == 0 && ingredients.size() == 5;
    }

    /** The categories of the lowest share right, compared without fractions. */
    List<Integer> worst() {
        return IntStream.rangeClosed(1, 5)
                .filter(c -> IntStream.rangeClosed(1, 5).noneMatch(other -> isWorse(other, c)))
                .boxed()
                .toList();
    }

    private boolean isWorse(int a, int b) {
        return right[a] * Math.max(1, asked[b]) < right[b] * Math.max(1, asked[a]);
    }

    /** What the open question must bring this seat. */
    Score due(Event.Asked open, int answer) {
        boolean wasRight = answer == open.right();
        if (!wasRight) {
            return new Score(id, answer, false, 0, 0, bretzels);
        }
        if (open.seat() != id) {
            return new Score(id, answer, true, 2, 0, Math.min(5, bretzels + 1));
        }
        boolean wins =
                PlainBoard.INGREDIENTS.contains(square) && !ingredients.contains(open.category());
        int earned = 10 + (wins ? 30 : 0) + (open.last() ? 50 : 0);
        return new Score(id, answer, true, earned, wins ? open.category() : 0, bretzels);
    }

    void add(Event.Asked open, Score score) {
        asked[open.category()]++;
        right[open.category()] += score.right() ? 1 : 0;
        good += score.right() ? 1 : 0;
        bad += score.right() ? 0 : 1;
        points += score.points();
        bretzels = score.bretzels();
        if (score.ingredient() > 0) {
            ingredients.add(score.ingredient());
        }
        if (score.answer() == 0 && !isKept()) {
            missed++;
            lates += open.seat() == id ? 1 : 0;
        }
    }

    void answered(boolean wasRight, boolean own) {
        missed = 0;
        lates = own ? 0 : lates;
        answersGiven++;
        answersRight += wasRight ? 1 : 0;
    }

    /** How often a seat keeper answers right for this player. */
    int ownPercent() {
        return answersGiven < 3 ? 50 : 100 * answersRight / answersGiven;
    }

    void acted(Event.Actor by) {
        Audit.hold(by != Event.Actor.KEEPER || isKept(), "a keeper plays seat %d", id);
        if (by == Event.Actor.PLAYER) {
            lates = 0;
        } else if (by == Event.Actor.CLOCK) {
            lates++;
        }
    }

    void become(Presence next, Instant now) {
        presence = next;
        since = now;
        if (next == Presence.PRESENT) {
            lates = 0;
            missed = 0;
        }
    }

    /** Whether the others wait for this seat's answer to a question of that seat's. */
    boolean isAwaited(int mover, Instant now) {
        if (presence == Presence.ABSENT) {
            return Duration.between(since, now).compareTo(Duration.ofSeconds(3)) < 0;
        }
        return isKept() || id == mover || missed < 3;
    }

    boolean agreesWith(Seat seat) {
        Figures figures = seat.figures();
        return seat.presence() == presence
                && seat.square() == square
                && seat.finished() == finished
                && figures.points() == points
                && figures.good() == good
                && figures.bad() == bad
                && figures.bretzels() == bretzels
                && IntStream.rangeClosed(1, 5)
                        .allMatch(c -> figures.has(c) == ingredients.contains(c));
    }

    /** The ranking's criteria, best highest. */
    List<Integer> merits(List<Integer> order) {
        return List.of(finished ? 1 : 0, ingredients.size(), points, good, -bad, order.indexOf(id));
    }
}
