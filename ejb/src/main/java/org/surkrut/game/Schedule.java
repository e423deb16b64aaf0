package org.surkrut.game;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What happens by itself, and when. */
public final class Schedule {
    /** A command that the clock is to give in, not before that instant. */
    public record Due(Instant at, Command command) {}

    private Schedule() {}

    static Optional<Due> of(Game game, Pauses pauses) {
        if (game.isOver()) {
            return Optional.empty();
        }
        if (game.isResting()) {
            return Optional.of(
                    new Due(restUntil(game, pauses.rest()), new Command.Abandon(pauses.rest())));
        }
        int number = game.phase().number();
        Due first = new Due(game.deadline(), new Command.TimeUp(number));
        if (Keeper.isDue(game)) {
            Instant kept = game.phase().at().plus(pauses.keeper());
            first = earlier(first, new Due(kept, new Command.Keep(number)));
        }
        Optional<Due> stop = stopWaiting(game);
        return Optional.of(stop.isPresent() ? earlier(first, stop.get()) : first);
    }

    /** The one, where both are due at the same time. */
    private static Due earlier(Due one, Due other) {
        return other.at().isBefore(one.at()) ? other : one;
    }

    /** Counted from when the last player went, or the server started again. */
    static Instant restUntil(Game game, Duration rest) {
        Stream<Instant> changes = game.seats().stream().map(Seat::since);
        return Stream.concat(changes, Stream.of(game.phase().at()))
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plus(rest);
    }

    /** Where only those who have lost their connection keep the others waiting. */
    private static Optional<Due> stopWaiting(Game game) {
        if (game.phase().phase() != Phase.ANSWER) {
            return Optional.empty();
        }
        Instant last = null;
        for (Seat seat : game.seats()) {
            if (seat.presence() == Presence.ABSENT && game.turn().answer(seat.id()) == 0) {
                Instant until = seat.since().plus(Rules.ABSENCE_GRACE);
                last = last == null || until.isAfter(last) ? until : last;
            }
        }
        return last == null || !isAnswered(game, last)
                ? Optional.empty()
                : Optional.of(new Due(last, new Command.StopWaiting(game.phase().number())));
    }

    /** Whether all who are waited for have answered the open question. */
    static boolean isAnswered(Game game, Instant now) {
        for (Seat seat : game.seats()) {
            if (isAwaited(game, seat, now)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAwaited(Game game, Seat seat, Instant now) {
        if (game.turn().answer(seat.id()) != 0) {
            return false;
        }
        if (seat.presence() == Presence.ABSENT) {
            return now.isBefore(seat.since().plus(Rules.ABSENCE_GRACE));
        }
        boolean own = game.turn().seat() == seat.id();
        return seat.presence().isKept() || own || !seat.isIgnored();
    }
}
