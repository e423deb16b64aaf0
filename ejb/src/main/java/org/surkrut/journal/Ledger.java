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
import org.surkrut.store.match.PlayedGame;

/** The journal's way into the database; each call is a transaction. */
@Stateless
public class Ledger {
    private static final String WRITE = "insert into journal_page (number, steps) values (?, ?)";
    private static final String READ =
            "select number, steps from journal_page where number >= ? order by number limit 500";
    private static final String TRIM = "delete from journal_page where number < ?";

    @PersistenceContext private EntityManager database;

    @Resource(lookup = "java:jboss/datasources/SurkrutDS")
    private DataSource source;

    /**
     * All or none. What is wrong shows before the transaction's end, which would log at length.
     * Pages, which are nearly all that comes, go past the entities.
     */
    public void commit(List<Entry.Row> rows, List<Page> pages) {
        rows.forEach(row -> row.writeTo(database));
        if (!rows.isEmpty()) {
            database.flush();
        }
        if (!pages.isEmpty()) {
            List<List<?>> values = new ArrayList<>();
            pages.forEach(page -> values.add(List.of(page.number(), page.text())));
            Sql.run(source, connection -> Sql.batch(connection, WRITE, values));
        }
    }

    /** Whether these have been committed before: all were, where one was. */
    public boolean holds(List<Entry.Row> rows) {
        return rows.stream().anyMatch(row -> row.isIn(database));
    }

    public List<OpenRoom> rooms() {
        return database.createNamedQuery(OpenRoom.ALL, OpenRoom.class).getResultList();
    }

    /** Empty where the room has closed. */
    public Optional<OpenRoom> room(String code) {
        return Optional.ofNullable(database.find(OpenRoom.class, code));
    }

    /** The log's pages from that one on; the first 500 of them, if there are so many. */
    public List<Page> pagesFrom(long number) {
        return Sql.on(
                source,
                connection ->
                        Sql.list(
                                connection,
                                READ,
                                row -> Page.read(row.getLong(1), row.getString(2)),
                                number));
    }

    /** A game's steps in their order, each with its events; reads the whole log. */
    public List<List<Event>> steps(long game) {
        Log log = new Log();
        List<Page> pages = pagesFrom(log.next());
        while (!pages.isEmpty()) {
            pages.forEach(log::add);
            log.keepOnly(List.of(game));
            pages = pagesFrom(log.next());
        }
        return log.after(game, 0).stream().map(EventText::read).toList();
    }

    /** Pages before that one are not needed any more. */
    public void trim(long before) {
        Sql.run(source, connection -> Sql.update(connection, TRIM, before));
    }

    /** The games whose steps are all that there is of them. */
    public List<Long> notFiled() {
        return database.createNamedQuery(PlayedGame.NOT_FILED, Long.class).getResultList();
    }
}
