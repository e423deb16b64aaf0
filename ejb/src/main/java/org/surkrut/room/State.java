package org.surkrut.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.surkrut.game.Game;
import org.surkrut.game.Pauses;
import org.surkrut.game.Presence;
import org.surkrut.game.Schedule;
import org.surkrut.game.Seat;
import org.surkrut.journal.Entry;
import org.surkrut.protocol.MessageType;

/**
 * All that a room is. Immutable.
 *
 * @param game null: a waiting room
 * @param steps of the game, so far
 */
record State(Party party, Game game, int steps) {
    static State waiting(Party party) {
        return new State(party, null, 0);
    }

    boolean isWaiting() {
        return game == null;
    }

    /** By the game that is on, in their order. */
    List<Integer> asked() {
        return isWaiting() ? List.of() : game.used();
    }

    /** The question revealed last when this state has become that one: a game's end reveals it. */
    OptionalInt revealed(State next) {
        if (isWaiting() || game.used().isEmpty()) {
            return OptionalInt.empty();
        }
        int last = game.used().get(game.used().size() - 1);
        return next.isWaiting() ? OptionalInt.of(last) : game.revealed();
    }

    /** Why nobody else may enter; null: one may. */
    MessageType refusal() {
        if (!isWaiting()) {
            return MessageType.GAME_BEGUN;
        }
        return party.isFull() ? MessageType.ROOM_FULL : null;
    }

    /** The people in the room. */
    Stream<Long> accounts() {
        return isWaiting()
                ? party.members().stream().filter(m -> !m.isBot()).map(Party.Member::account)
                : game.seats().stream()
                        .filter(seat -> !seat.player().isBot())
                        .filter(seat -> seat.presence() != Presence.GONE)
                        .map(seat -> seat.player().account());
    }

    boolean isMember(long account) {
        if (isWaiting()) {
            return party.member(account).isPresent();
        }
        for (Seat seat : game.seats()) {
            if (!seat.player().isBot() && seat.player().account() == account) {
                return seat.presence() != Presence.GONE;
            }
        }
        return false;
    }

    /** When something happens by itself; null: nothing does. */
    Instant deadline(Pauses pauses, Duration emptyRoom) {
        if (!isWaiting()) {
            return game.due(pauses).map(Schedule.Due::at).orElse(null);
        }
        return party.emptySince() == null ? null : party.emptySince().plus(emptyRoom);
    }

    /** Nobody has been there for so long. */
    boolean isForsaken(Instant now, Duration emptyRoom) {
        Instant since = party.emptySince();
        return isWaiting() && since != null && !now.isBefore(since.plus(emptyRoom));
    }

    /** The room's row, to be saved with whatever changed it. */
    Entry saved() {
        return new Entry.RoomSaved(party.row(game == null ? null : game.launch().game()));
    }
}
