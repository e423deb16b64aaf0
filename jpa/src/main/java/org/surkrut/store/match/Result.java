package org.surkrut.store.match;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What a person's seat came to in a game that was played to its end. */
@Entity
@Table(name = "result")
@NamedQuery(
        name = Result.OF_ACCOUNT,
        query =
                "select r from Result r where r.accountId = :account"
                        + " order by r.accountId, r.playedAt desc, r.id.gameId desc")
@NamedQuery(
        name = Result.WITH_GAMES,
        query =
                "select r, g.seedHash from Result r join PlayedGame g on g.id = r.id.gameId"
                        + " where r.accountId = :account order by r.playedAt")
public class Result {
    /** The newest first, in the very order of the index, which H2 asks for. */
    public static final String OF_ACCOUNT = "Result.ofAccount";

    /** Each with its game's seed hash, which is the address of the game's file. */
    public static final String WITH_GAMES = "Result.withGames";

    /** The game and the seat, from 1. */
    @Embeddable
    public static class Id implements Serializable {
        private static final long serialVersionUID = 1L;

        @Column(name = "game_id")
        private long gameId;

        private int seat;

        protected Id() {}

        public Id(long gameId, int seat) {
            this.gameId = gameId;
            this.seat = seat;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Id id && id.gameId == gameId && id.seat == seat;
        }

        @Override
        public int hashCode() {
            return Objects.hash(gameId, seat);
        }
    }

    /** The figures of a seat; ingredients are 0 or 1, in the order of the categories. */
    public record Figures(
            String colour,
            int points,
            int placement,
            int good,
            int bad,
            List<Integer> ingredients) {}

    @EmbeddedId private Id id;

    /** Null: the player's account was deleted. */
    @Column(name = "account_id")
    private Long accountId;

    private String colour;
    private int points;
    private int placement;

    @Column(name = "good_answers")
    private int goodAnswers;

    @Column(name = "bad_answers")
    private int badAnswers;

    private int choux;
    private int knack;
    private int pdt;
    private int lard;
    private int vin;

    @Column(name = "played_at")
    private Instant playedAt;

    @Column(name = "duration_seconds")
    private int durationSeconds;

    private boolean won;

    protected Result() {}

    public Result(Id id, long accountId, Figures figures, Instant playedAt, int durationSeconds) {
        this.id = id;
        this.accountId = accountId;
        this.colour = figures.colour();
        this.points = figures.points();
        this.placement = figures.placement();
        this.goodAnswers = figures.good();
        this.badAnswers = figures.bad();
        this.choux = figures.ingredients().get(0);
        this.knack = figures.ingredients().get(1);
        this.pdt = figures.ingredients().get(2);
        this.lard = figures.ingredients().get(3);
        this.vin = figures.ingredients().get(4);
        this.playedAt = playedAt;
        this.durationSeconds = durationSeconds;
        this.won = figures.placement() == 1;
    }

    /** Null: the player's account was deleted. */
    public Long accountId() {
        return accountId;
    }

    /** The account is gone. */
    public void forgetAccount() {
        accountId = null;
    }

    public Figures figures() {
        List<Integer> ingredients = List.of(choux, knack, pdt, lard, vin);
        return new Figures(colour, points, placement, goodAnswers, badAnswers, ingredients);
    }

    public Instant playedAt() {
        return playedAt;
    }

    public int durationSeconds() {
        return durationSeconds;
    }
}
