package org.surkrut.room;

import org.surkrut.game.Game;
import org.surkrut.journal.Entry;

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

    /** The room's row, to be saved with whatever changed it. */
    Entry saved() {
        return new Entry.RoomSaved(party.row(game == null ? null : game.launch().game()));
    }
}
