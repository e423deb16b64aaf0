package org.surkrut.store.match;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/**
 * The sums of a player's results, so that nobody has to go through all of them. Whoever changes
 * them has locked the account.
 */
@Entity
@Table(name = "player_total")
public class PlayerTotal {
    @Id
    @Column(name = "account_id")
    private Long accountId;

    private int games;
    private int won;
    private long seconds;

    @Column(name = "good_answers")
    private long goodAnswers;

    @Column(name = "bad_answers")
    private long badAnswers;

    private int choux;
    private int knack;
    private int pdt;
    private int lard;
    private int vin;

    @Column(name = "best_points")
    private int bestPoints;

    private long points;

    protected PlayerTotal() {}

    /** Of who has not played yet. */
    public PlayerTotal(long accountId) {
        this.accountId = accountId;
    }

    /** One more game. */
    public void add(Result result) {
        Result.Figures figures = result.figures();
        bestPoints = games == 0 ? figures.points() : Math.max(bestPoints, figures.points());
        points += figures.points();
        games++;
        won += figures.placement() == 1 ? 1 : 0;
        seconds += result.durationSeconds();
        goodAnswers += figures.good();
        badAnswers += figures.bad();
        choux += figures.ingredients().get(0);
        knack += figures.ingredients().get(1);
        pdt += figures.ingredients().get(2);
        lard += figures.ingredients().get(3);
        vin += figures.ingredients().get(4);
    }

    public int games() {
        return games;
    }

    public int won() {
        return won;
    }

    /** Of play. */
    public long seconds() {
        return seconds;
    }

    public long goodAnswers() {
        return goodAnswers;
    }

    public long badAnswers() {
        return badAnswers;
    }

    /** How often each was won, in the order of the categories. */
    public List<Integer> ingredients() {
        return List.of(choux, knack, pdt, lard, vin);
    }

    public int bestPoints() {
        return bestPoints;
    }

    public long points() {
        return points;
    }
}
