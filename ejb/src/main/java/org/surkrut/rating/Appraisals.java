package org.surkrut.rating;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.surkrut.game.Asking;
import org.surkrut.game.Event;
import org.surkrut.journal.Ledger;
import org.surkrut.store.match.PlayedGame;

/** The appraisals' way into the database; each call is a transaction. */
@Stateless
public class Appraisals {
    private static final Logger LOG = Logger.getLogger(Appraisals.class.getName());

    @EJB private Ledger ledger;
    @PersistenceContext private EntityManager database;

    /** Games that have ended and are not appraised, those that ended first before others. */
    public List<Long> due(int most) {
        return database.createNamedQuery(PlayedGame.TO_APPRAISE, Long.class)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Counts a game's answers. Does nothing where that has been done: the game's row is locked, so
     * that of two servers one does it.
     */
    public void appraise(long id) {
        PlayedGame game = database.find(PlayedGame.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (game.isAppraised()) {
            return;
        }
        game.appraise();
        List<Asking> askings = askings(id);
        if (!askings.isEmpty()) {
            Tally tally = new Tally(questions(askings), players(askings));
            tally.count(askings);
            RatingRows rows = new RatingRows(database);
            tally.questions().forEach((q, standing) -> rows.add(q, standing, tally.doubt(q)));
            tally.players().forEach(rows::add);
            new AskedRows(database).add(askings);
        }
    }

    /** A game that can't be read counts for nothing, and keeps no other from being counted. */
    private List<Asking> askings(long id) {
        List<Event> events = ledger.steps(id).stream().flatMap(List::stream).toList();
        try {
            return events.isEmpty() ? List.of() : Asking.of(events);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Game " + id + " can't be appraised", e);
            return List.of();
        }
    }

    private Map<Integer, Standing> questions(List<Asking> askings) {
        return standings(
                "select id, case when answered = 0 then "
                        + RatingRows.START
                        + " else rating end, answered from question where id in (?1)",
                askings.stream().map(Asking::question).distinct().toList(),
                Number::intValue);
    }

    private Map<Long, Standing> players(List<Asking> askings) {
        return standings(
                "select id, rating, answered from account where id in (?1)",
                askings.stream()
                        .flatMap(asking -> asking.answers().keySet().stream())
                        .distinct()
                        .toList(),
                Number::longValue);
    }

    private <T> Map<T, Standing> standings(
            String query, Collection<T> ids, Function<Number, T> id) {
        if (ids.isEmpty()) {
            return new HashMap<>();
        }
        List<?> rows = database.createNativeQuery(query).setParameter(1, ids).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(
                        Collectors.toMap(
                                row -> id.apply((Number) row[0]),
                                row ->
                                        new Standing(
                                                ((Number) row[1]).doubleValue(),
                                                ((Number) row[2]).intValue())));
    }

    /** Numbers of questions, the newest first. */
    public List<Integer> askedLately(long account) {
        return new AskedRows(database).of(account);
    }
}
