package org.surkrut.standings;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.surkrut.account.Accounts;
import org.surkrut.protocol.Limits;
import org.surkrut.store.account.Account;
import org.surkrut.store.match.PlayerTotal;
import org.surkrut.store.match.Result;

/** A player's statistics, in the order of the protocol sheet. */
@Stateless
public class Standings {
    @EJB private Accounts accounts;
    @PersistenceContext private EntityManager database;

    /**
     * Total time in seconds, right and wrong answers, the five ingredients won, highest and mean
     * score, games played and won.
     *
     * @return twelve values; empty where nobody has that login
     */
    public Optional<List<Object>> totals(String login) {
        return accounts.byLogin(login).map(this::totals);
    }

    private List<Object> totals(Account account) {
        PlayerTotal kept = database.find(PlayerTotal.class, account.id());
        PlayerTotal total = kept == null ? new PlayerTotal(account.id()) : kept;
        List<Object> values =
                new ArrayList<>(List.of(total.seconds(), total.goodAnswers(), total.badAnswers()));
        values.addAll(total.ingredients());
        values.add(total.bestPoints());
        values.add(mean(total.points(), total.games()));
        values.add(total.games());
        values.add(total.won());
        return values;
    }

    /**
     * Colour, points, place, right and wrong answers, the five ingredients (0 or 1), instant of the
     * launch, seconds played; the newest game first.
     *
     * @return twelve values a game; empty where nobody has that login
     */
    public Optional<List<List<Object>>> games(String login) {
        return accounts.byLogin(login).map(this::games);
    }

    private List<List<Object>> games(Account account) {
        return database.createNamedQuery(Result.OF_ACCOUNT, Result.class)
                .setParameter("account", account.id())
                .setMaxResults(Limits.LISTED_GAMES)
                .getResultStream()
                .map(Standings::row)
                .toList();
    }

    private static List<Object> row(Result result) {
        Result.Figures f = result.figures();
        List<Object> row =
                new ArrayList<>(List.of(f.colour(), f.points(), f.placement(), f.good(), f.bad()));
        row.addAll(f.ingredients());
        row.add(result.playedAt().truncatedTo(ChronoUnit.SECONDS));
        row.add(result.durationSeconds());
        return row;
    }

    private static String mean(long sum, long games) {
        var format = new DecimalFormat("0.0#", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(games == 0 ? 0 : (double) sum / games);
    }
}
