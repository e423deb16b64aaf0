package org.surkrut.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.surkrut.game.Board;
import org.surkrut.game.Game;
import org.surkrut.game.Phase;
import org.surkrut.game.Presence;
import org.surkrut.game.Seat;

/**
 * What an administrator sees of a room, at one moment: nothing that its players don't know, as an
 * administrator may be one of them.
 *
 * @param game its number; null: a waiting room
 * @param since when the game was launched; of a waiting room, since when this server has it
 * @param steps of the game that are in the journal
 * @param stage null: a waiting room
 * @param suspended its journal has failed, and nothing moves
 */
public record Glance(
        String code,
        String language,
        Long game,
        Instant since,
        int steps,
        Stage stage,
        boolean suspended,
        List<Guest> guests) {

    /** Who sits there now. */
    public enum Sitting {
        CONNECTED,
        ABSENT,
        KEEPER,
        GONE,
        BOT
    }

    /** Where the game stands; turn: whose it is, empty before the order is settled. */
    public record Stage(Phase phase, int round, String turn, long secondsLeft) {}

    /** A member; square is null in a waiting room. */
    public record Guest(
            String name,
            String colour,
            Sitting sitting,
            boolean ready,
            int points,
            int ingredients,
            int bretzels,
            Board.Square square) {}

    /**
     * @param reached the accounts that are connected
     */
    static Glance of(
            State state, Set<Long> reached, boolean suspended, Instant opened, Instant now) {
        Party party = state.party();
        Game game = state.game();
        if (game == null) {
            List<Guest> guests = party.members().stream().map(m -> guest(m, reached)).toList();
            return new Glance(
                    party.code(), party.language(), null, opened, 0, null, suspended, guests);
        }
        return new Glance(
                party.code(),
                party.language(),
                game.launch().game(),
                game.launch().at(),
                state.steps(),
                stage(game, now),
                suspended,
                game.seats().stream().map(seat -> guest(seat, reached)).toList());
    }

    public boolean isWaiting() {
        return game == null;
    }

    private static Stage stage(Game game, Instant now) {
        int seat = game.turn().seat();
        return new Stage(
                game.phase().phase(),
                game.turn().round(),
                seat == 0 ? "" : game.seat(seat).player().name(),
                Math.max(0, Duration.between(now, game.deadline()).toSeconds()));
    }

    private static Guest guest(Party.Member member, Set<Long> reached) {
        Sitting sitting =
                member.isBot()
                        ? Sitting.BOT
                        : reached.contains(member.account()) ? Sitting.CONNECTED : Sitting.ABSENT;
        return new Guest(member.name(), member.colour(), sitting, member.ready(), 0, 0, 0, null);
    }

    private static Guest guest(Seat seat, Set<Long> reached) {
        var figures = seat.figures();
        return new Guest(
                seat.player().name(),
                seat.player().colour(),
                sitting(seat, reached),
                true,
                figures.points(),
                figures.ingredientCount(),
                figures.bretzels(),
                Board.square(seat.square()));
    }

    private static Sitting sitting(Seat seat, Set<Long> reached) {
        if (seat.player().isBot()) {
            return Sitting.BOT;
        } else if (seat.presence() == Presence.PRESENT) {
            return reached.contains(seat.player().account()) ? Sitting.CONNECTED : Sitting.ABSENT;
        }
        return switch (seat.presence()) {
            case REPLACED -> Sitting.KEEPER;
            case GONE -> Sitting.GONE;
            default -> Sitting.ABSENT;
        };
    }
}
