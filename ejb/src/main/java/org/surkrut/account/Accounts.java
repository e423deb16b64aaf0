package org.surkrut.account;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.surkrut.journal.Entry;
import org.surkrut.journal.Journal;
import org.surkrut.store.account.Account;

/** Finds, makes and proves accounts. */
@Stateless
public class Accounts {
    /** A player, once proven. */
    public record Player(long account, String login) {}

    /** The name of a field that another account has already, as the wire has it. */
    public enum Taken {
        LOGIN,
        EMAIL
    }

    @EJB private Journal journal;
    @PersistenceContext private EntityManager database;

    /** The names of the fields at fault; empty: all in order. */
    public List<String> faults(String login, String email, String password) {
        return Credentials.faults(login, email, password);
    }

    /** Whether somebody has that login or e-mail already; empty: both are free. */
    public Optional<Taken> taken(String login, String email) {
        if (find(Account.BY_LOGIN, login).isPresent()) {
            return Optional.of(Taken.LOGIN);
        }
        return find(Account.BY_EMAIL, email).map(account -> Taken.EMAIL);
    }

    /**
     * Adds an account; waits for a database that is away.
     *
     * @param passwordHash by {@link Passwords#hash}
     * @return false where it could not be added: somebody was faster, see {@link #taken}, or the
     *     database does not take it
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean add(String login, String email, String passwordHash) {
        return journal.write(new Entry.AccountMade(login, email, passwordHash, Instant.now()));
    }

    public Optional<Account> byLogin(String login) {
        return find(Account.BY_LOGIN, login);
    }

    /** Empty where the account is gone. */
    public Optional<Standing> standing(long account) {
        return Optional.ofNullable(database.find(Account.class, account)).map(Standing::of);
    }

    public Optional<String> email(long account) {
        return Optional.ofNullable(database.find(Account.class, account)).map(Account::email);
    }

    private Optional<Account> find(String query, String name) {
        return database.createNamedQuery(query, Account.class)
                .setParameter("key", Account.key(name))
                .getResultStream()
                .findFirst();
    }
}
