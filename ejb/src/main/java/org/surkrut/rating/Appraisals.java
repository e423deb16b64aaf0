package org.surkrut.rating;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.surkrut.database.Sql;
import org.surkrut.game.Asking;
import org.surkrut.game.Event;
import org.surkrut.journal.Journal;
import org.surkrut.store.match.PlayedGame;

/** The appraisals' way into the database; each call is a transaction. */
@Stateless
public class Appraisals {
    private static final Logger LOG = Logger.getLogger(Appraisals.class.getName());

    private static final String MARK =
            "update game set appraised = true where id = ? and appraised = false";
    private static final String QUESTIONS =
            "select id, case when answered = 0 then "
                    + RatingRows.START
                    + " else rating end, answered from question where id in ";
    private static final String PLAYERS = "select id, rating, answered from account where id in ";

    @EJB private Journal journal;
    @PersistenceContext private EntityManager database;

    @Resource(lookup = "java:jboss/datasources/SurkrutDS")
    private DataSource source;

    /** Games that have ended and are not appraised, those that ended first before others. */
    public List<Long> due(int most) {
        return database.createNamedQuery(PlayedGame.TO_APPRAISE, Long.class)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Counts a game's answers. Does nothing where that has been done: the game's row is marked
     * before anything else, and stays locked, so that of two servers one does it.
     */
    public void appraise(long id) {
        Sql.run(
                source,
                connection -> {
                    if (Sql.update(connection, MARK, id) > 0) {
                        count(askings(id), connection);
                    }
                });
    }

    private static void count(List<Asking> askings, Connection connection) throws SQLException {
        if (askings.isEmpty()) {
            return;
        }
        Tally tally = new Tally(questions(askings, connection), players(askings, connection));
        tally.count(askings);
        RatingRows rows = new RatingRows();
        tally.questions().forEach((q, standing) -> rows.add(q, standing, tally.doubt(q)));
        tally.players().forEach(rows::add);
        rows.write(connection);
        new AskedRows(connection).add(askings);
    }

    /** A game that can't be read counts for nothing, and keeps no other from being counted. */
    private List<Asking> askings(long id) {
        List<Event> events = journal.steps(id).stream().flatMap(List::stream).toList();
        try {
            return events.isEmpty() ? List.of() : Asking.of(events);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Game " + id + " can't be appraised", e);
            return List.of();
        }
    }

    private static Map<Integer, Standing> questions(List<Asking> askings, Connection connection)
            throws SQLException {
        Set<Integer> ids = askings.stream().map(Asking::question).collect(Collectors.toSet());
        return standings(QUESTIONS, ids, row -> row.getInt(1), connection);
    }

    private static Map<Long, Standing> players(List<Asking> askings, Connection connection)
            throws SQLException {
        Set<Long> ids =
                askings.stream()
                        .flatMap(asking -> asking.answers().keySet().stream())
                        .collect(Collectors.toSet());
        return standings(PLAYERS, ids, row -> row.getLong(1), connection);
    }

    private static <T> Map<T, Standing> standings(
            String query, Collection<T> ids, Sql.Mapping<T> id, Connection connection)
            throws SQLException {
        Map<T, Standing> standings = new HashMap<>();
        if (!ids.isEmpty()) {
            String all = query + "(" + Sql.places(ids.size()) + ")";
            Sql.list(
                    connection,
                    all,
                    row -> standings.put(id.of(row), new Standing(row.getDouble(2), row.getInt(3))),
                    ids);
        }
        return standings;
    }

    /** Numbers of questions, the newest first. One statement needs no transaction around it. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Integer> askedLately(long account) {
        return Sql.on(source, connection -> new AskedRows(connection).of(account));
    }
}
