package org.surkrut.journal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.surkrut.game.Event;
import org.surkrut.store.account.Account;
import org.surkrut.store.account.Token;
import org.surkrut.store.match.OpenRoom;
import org.surkrut.store.match.PlayedGame;
import org.surkrut.store.match.PlayerTotal;
import org.surkrut.store.match.Result;

/** One thing to be made durable. */
public sealed interface Entry {
    /** What is written by entities, one by one. */
    sealed interface Row extends Entry {
        void writeTo(EntityManager database);

        /**
         * Whether this very entry is in the database already: where a commit's answer was lost,
         * that tells what became of it. False of an entry that may as well be written again.
         */
        default boolean isIn(EntityManager database) {
            return false;
        }
    }

    /** A room as it is now: made, or changed. */
    record RoomSaved(OpenRoom room) implements Row {
        @Override
        public void writeTo(EntityManager database) {
            database.merge(room);
        }
    }

    record RoomClosed(String code) implements Row {
        @Override
        public void writeTo(EntityManager database) {
            OpenRoom room = database.find(OpenRoom.class, code);
            if (room != null) {
                database.remove(room);
            }
        }
    }

    record GameBegun(PlayedGame game) implements Row {
        @Override
        public void writeTo(EntityManager database) {
            database.persist(game);
        }
    }

    /** What one command brought; numbers rise by one from 1. Goes to the log. */
    record Stepped(long game, int number, String events) implements Entry {
        public Stepped(long game, int number, List<Event> events) {
            this(game, number, EventText.write(events));
        }
    }

    /** Results are there only where the game was played to its end. */
    record GameEnded(long game, Instant at, boolean saved, List<Result> results) implements Row {
        @Override
        public void writeTo(EntityManager database) {
            database.find(PlayedGame.class, game).end(at, saved);
            results.stream()
                    .filter(result -> result.accountId() != null)
                    // In the order in which all lock them.
                    .sorted(Comparator.comparing(Result::accountId))
                    .filter(result -> isGone(result.accountId(), database))
                    .forEach(Result::forgetAccount);
            results.forEach(database::persist);
            results.stream()
                    .filter(result -> result.accountId() != null)
                    .forEach(result -> total(result.accountId(), database).add(result));
        }

        /** Whoever deletes an account meanwhile waits for us. */
        private static boolean isGone(long account, EntityManager database) {
            return database.find(Account.class, account, LockModeType.PESSIMISTIC_WRITE) == null;
        }

        private static PlayerTotal total(long account, EntityManager database) {
            PlayerTotal kept = database.find(PlayerTotal.class, account);
            if (kept != null) {
                return kept;
            }
            PlayerTotal first = new PlayerTotal(account);
            database.persist(first);
            return first;
        }

        @Override
        public boolean isIn(EntityManager database) {
            PlayedGame row = database.find(PlayedGame.class, game);
            return row != null && row.hasEnded();
        }
    }

    record AccountMade(String login, String email, String passwordHash, Instant at) implements Row {
        @Override
        public void writeTo(EntityManager database) {
            database.persist(new Account(login, email, passwordHash, at));
        }

        /** A password's hash is salted, and so tells this account from any other of that login. */
        @Override
        public boolean isIn(EntityManager database) {
            return database.createNamedQuery(Account.BY_LOGIN, Account.class)
                    .setParameter("key", Account.key(login))
                    .getResultStream()
                    .anyMatch(account -> account.passwordHash().equals(passwordHash));
        }

        @Override
        public String toString() {
            return "AccountMade " + login;
        }
    }

    /** All tokens of an account. */
    record TokensEnded(long account) implements Row {
        @Override
        public void writeTo(EntityManager database) {
            database.createNamedQuery(Token.DELETE_OF_ACCOUNT)
                    .setParameter("account", account)
                    .executeUpdate();
        }
    }
}
