package org.surkrut.journal;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.surkrut.game.Event;
import org.surkrut.store.match.GameStep;
import org.surkrut.store.match.OpenRoom;

/** The journal's way into the database; each call is a transaction. */
@Stateless
public class Ledger {
    @PersistenceContext private EntityManager database;

    /** All or none. What is wrong shows before the transaction's end, which would log at length. */
    public void commit(List<Entry> entries) {
        entries.forEach(entry -> entry.writeTo(database));
        database.flush();
    }

    /** Whether these have been committed before: all were, where one was. */
    public boolean holds(List<Entry> entries) {
        return entries.stream().anyMatch(entry -> entry.isIn(database));
    }

    public List<OpenRoom> rooms() {
        return database.createNamedQuery(OpenRoom.ALL, OpenRoom.class).getResultList();
    }

    /** Empty where the room has closed. */
    public Optional<OpenRoom> room(String code) {
        return Optional.ofNullable(database.find(OpenRoom.class, code));
    }

    /** A game's steps in their order, each with its events. */
    public List<List<Event>> steps(long game) {
        return stepsAfter(game, 0);
    }

    /** A game's steps from the one after that number on. */
    public List<List<Event>> stepsAfter(long game, int number) {
        return lines(game, number).stream().map(EventText::read).toList();
    }

    private List<String> lines(long game, int after) {
        return database.createNamedQuery(GameStep.OF_GAME, GameStep.class)
                .setParameter("game", game)
                .setParameter("after", after)
                .getResultStream()
                .map(GameStep::events)
                .toList();
    }
}
