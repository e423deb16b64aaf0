package org.surkrut.lobby;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.surkrut.account.AccountChanges;
import org.surkrut.account.AccountChanges.Objection;
import org.surkrut.account.Accounts;
import org.surkrut.account.Passwords;
import org.surkrut.account.Standing;
import org.surkrut.protocol.Encoder;
import org.surkrut.protocol.MessageType;
import org.surkrut.room.Outbox;
import org.surkrut.room.Rooms;
import org.surkrut.room.Visitor;

/** What is done to an account takes effect at once on whoever plays with it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Steward {
    /** Without letters that look alike. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int PASSWORD_LETTERS = 20;
    private static final int LEAVE_SECONDS = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A password that was made by us, to be told once. */
    public record Reset(Optional<Objection> objection, String password) {}

    @EJB private Accounts accounts;
    @EJB private AccountChanges changes;
    @EJB private Passwords passwords;
    @EJB private Connections connections;
    @EJB private Rooms rooms;

    public Optional<Objection> lock(String actor, long account, String reason) {
        Optional<Objection> objection = changes.lock(actor, account, reason);
        if (objection.isEmpty()) {
            turnOut(account);
        }
        return objection;
    }

    public Reset resetPassword(String actor, long account) {
        String password =
                RANDOM.ints(PASSWORD_LETTERS, 0, LETTERS.length())
                        .mapToObj(LETTERS::charAt)
                        .map(String::valueOf)
                        .collect(Collectors.joining());
        Optional<Objection> objection =
                changes.resetPassword(actor, account, passwords.hash(password));
        if (objection.isEmpty()) {
            turnOut(account);
        }
        return new Reset(objection, password);
    }

    /** By the player, who is turned out everywhere but where this was done. */
    public Standing changePassword(long account, String password) {
        Standing now = changes.changePassword(account, passwords.hash(password));
        turnOut(account);
        return now;
    }

    /** Leaves the room, as if the player had: a game goes on with a keeper. */
    public Optional<Objection> delete(String actor, long account) {
        Optional<Standing> standing = accounts.standing(account);
        if (standing.isEmpty()) {
            return Optional.of(Objection.GONE);
        }
        if (!leaveRoom(account, standing.get().login())) {
            return Optional.of(Objection.BUSY);
        }
        Optional<Objection> objection = changes.delete(actor, account);
        if (objection.isEmpty()) {
            turnOut(account);
        }
        return objection;
    }

    private void turnOut(long account) {
        Outbox connection = connections.end(account);
        if (connection != null) {
            rooms.lose(account, connection);
        }
    }

    /** False where that could not be written: nothing has changed. */
    private boolean leaveRoom(long account, String login) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        rooms.leave(new Visitor(account, login, "fr", 0, new Answer(answer)));
        String unavailable = Encoder.encode(MessageType.UNAVAILABLE);
        return !answer.completeOnTimeout(unavailable, LEAVE_SECONDS, TimeUnit.SECONDS)
                .join()
                .equals(unavailable);
    }

    /** Whoever asks in a player's place hears the answer, and nothing else. */
    private record Answer(CompletableFuture<String> answer) implements Outbox {
        @Override
        public void answer(List<String> frames) {
            answer.complete(frames.get(0));
        }

        @Override
        public void offer(List<String> frames) {
            // The player's own connection hears it, where there is one.
        }

        @Override
        public void end(List<String> frames) {
            // Never anybody's connection.
        }

        @Override
        public boolean lapse() {
            return false;
        }
    }
}
