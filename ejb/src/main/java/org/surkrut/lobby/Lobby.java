package org.surkrut.lobby;

import static org.surkrut.protocol.MessageType.ACCOUNT_LOCKED;
import static org.surkrut.protocol.MessageType.ALREADY_CONNECTED;
import static org.surkrut.protocol.MessageType.EMAIL_TAKEN;
import static org.surkrut.protocol.MessageType.LOGIN_TAKEN;
import static org.surkrut.protocol.MessageType.MALFORMED_FIELDS;
import static org.surkrut.protocol.MessageType.OK;
import static org.surkrut.protocol.MessageType.TOKEN_UNKNOWN;
import static org.surkrut.protocol.MessageType.TO_LOGIN;
import static org.surkrut.protocol.MessageType.UNAVAILABLE;
import static org.surkrut.protocol.MessageType.UNKNOWN_LOGIN;
import static org.surkrut.protocol.MessageType.WRONG_PASSWORD;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;
import org.surkrut.account.Accounts;
import org.surkrut.account.Passwords;
import org.surkrut.account.Standing;
import org.surkrut.account.Tokens;
import org.surkrut.protocol.Encoder;
import org.surkrut.protocol.MessageType;
import org.surkrut.room.Outbox;
import org.surkrut.room.Rooms;
import org.surkrut.room.Visitor;
import org.surkrut.store.account.Account;

/**
 * Lets players in and out. Hashing a password takes its time, and holds no transaction meanwhile.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Lobby {
    @EJB private Accounts accounts;
    @EJB private Passwords passwords;
    @EJB private Tokens tokens;
    @EJB private Connections connections;
    @EJB private Rooms rooms;

    /** The answer's frame: done, or why not. It does not log in. */
    public String register(String login, String email, String password) {
        List<String> faults = accounts.faults(login, email, password);
        if (!faults.isEmpty()) {
            return malformed(faults);
        }
        Optional<Accounts.Taken> taken = accounts.taken(login, email);
        if (taken.isPresent()) {
            return taken(taken.get());
        }
        if (accounts.add(login, email, passwords.hash(password))) {
            return Encoder.encode(OK);
        }
        return accounts.taken(login, email)
                .map(Lobby::taken)
                .orElseGet(() -> Encoder.encode(UNAVAILABLE));
    }

    /**
     * By login and password.
     *
     * @param already whether somebody is logged in on this connection
     */
    public Admission logIn(String login, String password, boolean already, Outbox outbox) {
        List<String> faults = accounts.faults(login, null, password);
        if (!faults.isEmpty()) {
            return new Admission.Refused(malformed(faults));
        }
        Optional<Account> account = accounts.byLogin(login);
        if (account.isEmpty()) {
            passwords.pretend(password);
            return refuse(UNKNOWN_LOGIN);
        } else if (!passwords.matches(password, account.get().passwordHash())) {
            return refuse(WRONG_PASSWORD);
        } else if (account.get().isLocked()) {
            return refuse(ACCOUNT_LOCKED);
        } else if (already || !connections.claim(account.get().id(), outbox)) {
            return refuse(ALREADY_CONNECTED);
        }
        return admit(account.get(), outbox);
    }

    private Admission admit(Account account, Outbox outbox) {
        try {
            // Whoever locks or deletes the account ends its connection after that: one of us sees.
            Optional<Standing> now = accounts.standing(account.id());
            if (now.isEmpty() || now.get().locked()) {
                connections.release(account.id(), outbox);
                return refuse(now.isEmpty() ? UNKNOWN_LOGIN : ACCOUNT_LOCKED);
            }
            return new Admission.Admitted(
                    account.id(), account.login(), tokens.issue(account.id()));
        } catch (EJBException e) {
            connections.release(account.id(), outbox);
            throw e;
        }
    }

    /**
     * By a token; an earlier connection of the same player is closed.
     *
     * @param already who is logged in on this connection; null: nobody
     */
    public Admission resume(String token, Long already, Outbox outbox) {
        Optional<Tokens.Renewed> renewed = tokens.renew(token, already);
        if (renewed.isEmpty()) {
            return refuse(TOKEN_UNKNOWN);
        }
        Accounts.Player player = renewed.get().player();
        long account = player.account();
        Outbox before = connections.replace(account, outbox);
        if (before != null && before != outbox) {
            before.end(List.of(Encoder.encode(TO_LOGIN)));
        }
        return new Admission.Admitted(account, player.login(), renewed.get().next());
    }

    /**
     * Leaves the room, ends the tokens; answers by the visitor's outbox.
     *
     * @return false where the database does not take it: nothing has changed, nobody is answered
     */
    public boolean logOut(Visitor visitor) {
        if (!tokens.end(visitor.account())) {
            return false;
        }
        connections.release(visitor.account(), visitor.outbox());
        rooms.leave(visitor);
        return true;
    }

    /** The connection of a player is lost. */
    public void disconnect(long account, Outbox outbox) {
        connections.release(account, outbox);
        rooms.lose(account, outbox);
    }

    /** After a pause in which all connections were closed. */
    public void reopen() {
        connections.clear();
        rooms.reopen();
    }

    private static Admission refuse(MessageType refusal) {
        return new Admission.Refused(Encoder.encode(refusal));
    }

    private static String taken(Accounts.Taken taken) {
        return Encoder.encode(taken == Accounts.Taken.LOGIN ? LOGIN_TAKEN : EMAIL_TAKEN);
    }

    private static String malformed(List<String> faults) {
        return Encoder.frame(MALFORMED_FIELDS).list(faults).toString();
    }
}
