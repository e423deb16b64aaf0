package org.surkrut.store.match;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** What one command brought: its events, one a line. The key admits one writer a game only. */
@Entity
@Table(name = "game_step")
@NamedQuery(name = GameStep.REMOVE_GAME, query = "delete from GameStep s where s.id.gameId = :game")
public class GameStep {
    public static final String REMOVE_GAME = "GameStep.removeGame";

    /** The game, and the step's number in it, from 1. */
    @Embeddable
    public static class Id implements Serializable {
        private static final long serialVersionUID = 1L;

        @Column(name = "game_id")
        private long gameId;

        @Column(name = "step_number")
        private int number;

        protected Id() {}

        public Id(long gameId, int number) {
            this.gameId = gameId;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Id id && id.gameId == gameId && id.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(gameId, number);
        }
    }

    @EmbeddedId private Id id;

    private String events;

    protected GameStep() {}

    public GameStep(long gameId, int number, String events) {
        this.id = new Id(gameId, number);
        this.events = events;
    }

    public int number() {
        return id.number;
    }

    public String events() {
        return events;
    }
}
