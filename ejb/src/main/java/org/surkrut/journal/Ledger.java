package org.surkrut.journal;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
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
        List<List<Event>> steps = new ArrayList<>();
        lines(game).forEach(lines -> steps.add(EventText.read(lines)));
        return steps;
    }

    private List<String> lines(long game) {
        return database.createNamedQuery(GameStep.OF_GAME, GameStep.class)
                .setParameter("game", game)
                .getResultStream()
                .map(GameStep::events)
                .toList();
    }
}
