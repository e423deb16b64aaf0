package org.surkrut.journal;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.surkrut.game.Event;
import org.surkrut.store.match.GameStep;
import org.surkrut.store.match.OpenRoom;
import org.surkrut.store.match.PlayedGame;
import org.surkrut.store.match.Result;

/** One thing to be made durable. */
public sealed interface Entry {
    void writeTo(EntityManager database);

    /** A room as it is now: made, or changed. */
    record RoomSaved(OpenRoom room) implements Entry {
        @Override
        public void writeTo(EntityManager database) {
            database.merge(room);
        }
    }

    record RoomClosed(String code) implements Entry {
        @Override
        public void writeTo(EntityManager database) {
            OpenRoom room = database.find(OpenRoom.class, code);
            if (room != null) {
                database.remove(room);
            }
        }
    }

    record GameBegun(PlayedGame game) implements Entry {
        @Override
        public void writeTo(EntityManager database) {
            database.persist(game);
        }
    }

    /** What one command brought; numbers rise by one from 1. */
    record Stepped(long game, int number, String events) implements Entry {
        public Stepped(long game, int number, List<Event> events) {
            this(game, number, EventText.write(events));
        }

        @Override
        public void writeTo(EntityManager database) {
            database.persist(new GameStep(game, number, events));
        }
    }

    /** Results are there only where the game was played to its end. */
    record GameEnded(long game, Instant at, boolean saved, List<Result> results) implements Entry {
        @Override
        public void writeTo(EntityManager database) {
            database.find(PlayedGame.class, game).end(at, saved);
            results.forEach(database::persist);
        }
    }
}
