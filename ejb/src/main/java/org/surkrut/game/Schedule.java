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
        Stream<Due> timeUp = Stream.of(new Due(game.deadline(), new Command.TimeUp(number)));
        Instant kept = game.phase().at().plus(pauses.keeper());
        Stream<Due> keep =
                Keeper.isDue(game)
                        ? Stream.of(new Due(kept, new Command.Keep(number)))
                        : Stream.empty();
        return Stream.of(timeUp, keep, stopWaiting(game).stream())
                .flatMap(s -> s)
                .min(Comparator.comparing(Due::at));
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
        Optional<Instant> last =
                game.seats().stream()
                        .filter(seat -> seat.presence() == Presence.ABSENT)
                        .filter(seat -> game.turn().answer(seat.id()) == 0)
                        .map(seat -> seat.since().plus(Rules.ABSENCE_GRACE))
                        .max(Comparator.naturalOrder());
        return last.filter(at -> isAnswered(game, at))
                .map(at -> new Due(at, new Command.StopWaiting(game.phase().number())));
    }

    /** Whether all who are waited for have answered the open question. */
    static boolean isAnswered(Game game, Instant now) {
        return game.seats().stream().noneMatch(seat -> isAwaited(game, seat, now));
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
