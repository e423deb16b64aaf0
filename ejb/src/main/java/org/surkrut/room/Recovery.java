package org.surkrut.room;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.surkrut.game.Event;
import org.surkrut.game.Game;
import org.surkrut.journal.Journal;
import org.surkrut.journal.Ledger;
import org.surkrut.store.match.OpenRoom;

/** Brings rooms back from the database: a game is its events replayed. */
final class Recovery {
    private static final Logger LOG = Logger.getLogger(Recovery.class.getName());

    private final Ledger ledger;
    private final Journal journal;

    Recovery(Ledger ledger, Journal journal) {
        this.ledger = ledger;
        this.journal = journal;
    }

    /** All rooms, at the start. */
    void rooms(House house) {
        List<OpenRoom> rows = ledger.rooms();
        rows.forEach(row -> room(row, house));
        LOG.log(
                Level.INFO,
                "Rooms taken up: {0} of {1}",
                new Object[] {house.rooms().size(), rows.size()});
    }

    /** One room that can't be read keeps no other from coming back. */
    private void room(OpenRoom row, House house) {
        try {
            State state = state(row);
            Room room = new Room(state, house);
            house.add(room);
            room.restore(state);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Room " + row.code() + " can't be taken up", e);
        }
    }

    /** A room whose journal failed; stays suspended where the database is still away. */
    void room(Room room) {
        try {
            ledger.room(room.code()).ifPresentOrElse(row -> room.restore(state(row)), room::vanish);
            LOG.log(Level.INFO, "Room {0} goes on", room.code());
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "Room " + room.code() + " is still suspended", e);
        }
    }

    private State state(OpenRoom row) {
        Party party = Party.of(row);
        if (row.gameId() == null) {
            return State.waiting(party);
        }
        List<List<Event>> steps = journal.steps(row.gameId());
        Game game = Game.replay(steps.stream().flatMap(List::stream).toList());
        return new State(party, game, steps.size());
    }
}
