package org.surkrut.journal;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.surkrut.database.Sql;
import org.surkrut.game.Event;
import org.surkrut.store.match.OpenRoom;

/** The journal's way into the database; each call is a transaction. */
@Stateless
public class Ledger {
    private static final String STEP =
            "insert into game_step (game_id, step_number, events) values (?, ?, ?)";

    private static final String STEPS =
            "select events from game_step where game_id = ? and step_number > ?"
                    + " order by step_number";

    @PersistenceContext private EntityManager database;

    @Resource(lookup = "java:jboss/datasources/SurkrutDS")
    private DataSource source;

    /**
     * All or none. What is wrong shows before the transaction's end, which would log at length.
     * Steps, which are nearly all that comes, go in one batch past the entities; after what they
     * may refer to.
     */
    public void commit(List<Entry> entries) {
        List<List<?>> steps = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.Stepped step) {
                steps.add(List.of(step.game(), step.number(), step.events()));
            } else {
                ((Entry.Row) entry).writeTo(database);
            }
        }
        if (steps.size() < entries.size()) {
            database.flush();
        }
        if (!steps.isEmpty()) {
            Sql.run(source, connection -> Sql.batch(connection, STEP, steps));
        }
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
        return Sql.on(
                source,
                connection -> Sql.list(connection, STEPS, row -> row.getString(1), game, after));
    }
}
