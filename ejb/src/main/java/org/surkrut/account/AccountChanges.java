package org.surkrut.account;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.function.Consumer;
import org.surkrut.audit.Audit;
import org.surkrut.journal.Archive;
import org.surkrut.store.account.Account;
import org.surkrut.store.account.Token;

/**
 * Changes to accounts that are there, each a transaction with its note in the audit log. What they
 * mean for who is connected is the lobby's business.
 */
@Stateless
public class AccountChanges {
    /** Why something was not done. */
    public enum Objection {
        GONE,
        ONESELF,
        LAST_ADMINISTRATOR,
        BUSY
    }

    /** What hangs on an account and goes with it; figures and reports stay, but nobody's. */
    private static final String[] TRACES = {
        "delete from token where account_id = ?",
        "delete from asked_lately where account_id = ?",
        "delete from player_total where account_id = ?",
        "update result set account_id = null where account_id = ?",
        "update question_report set account_id = null where account_id = ?"
    };

    @EJB private Archive archive;
    @EJB private Audit audit;
    @PersistenceContext private EntityManager database;

    /** The account's tokens end, too. */
    public Optional<Objection> lock(String actor, long account, String reason) {
        return change(
                actor,
                account,
                found -> {
                    found.setLocked(true);
                    endTokens(account);
                    audit.note(actor, "lock", subject(account), reason);
                });
    }

    public Optional<Objection> unlock(String actor, long account) {
        return change(
                actor,
                account,
                found -> {
                    found.setLocked(false);
                    audit.note(actor, "unlock", subject(account), "");
                });
    }

    /** By an administrator; the account's tokens end. */
    public Optional<Objection> resetPassword(String actor, long account, String hash) {
        return change(
                actor,
                account,
                found -> {
                    found.setPasswordHash(hash);
                    endTokens(account);
                    audit.note(actor, "reset password", subject(account), "");
                });
    }

    public Optional<Objection> setAdministrator(String actor, long account, boolean administrator) {
        return change(
                actor,
                account,
                found -> {
                    found.setAdministrator(administrator);
                    String done = administrator ? "made" : "unmade";
                    audit.note(actor, "administrator", subject(account), done);
                });
    }

    /** What an administrator does to others, and never to the last one who could undo it. */
    private Optional<Objection> change(String actor, long account, Consumer<Account> how) {
        boolean last = isLastAdministrator(account);
        Account found = database.find(Account.class, account, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            return Optional.of(Objection.GONE);
        } else if (found.login().equals(actor)) {
            return Optional.of(Objection.ONESELF);
        } else if (last) {
            return Optional.of(Objection.LAST_ADMINISTRATOR);
        }
        how.accept(found);
        return Optional.empty();
    }

    /** By the player; all tokens end. */
    public Standing changePassword(long account, String hash) {
        Account found = database.find(Account.class, account);
        found.setPasswordHash(hash);
        endTokens(account);
        return Standing.of(found);
    }

    /** False where another account has that address. */
    public boolean changeEmail(long account, String email) {
        boolean taken =
                database.createNamedQuery(Account.BY_EMAIL, Account.class)
                        .setParameter("key", Account.key(email))
                        .getResultStream()
                        .anyMatch(other -> other.id() != account);
        if (!taken) {
            database.find(Account.class, account).setEmail(email);
        }
        return !taken;
    }

    /**
     * All that tells of the player goes, for good. Games keep the seat, and figures that are
     * nobody's.
     */
    public Optional<Objection> delete(String actor, long account) {
        boolean last = isLastAdministrator(account);
        Account found = database.find(Account.class, account, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || last) {
            return Optional.of(found == null ? Objection.GONE : Objection.LAST_ADMINISTRATOR);
        }
        archive.forget(account, found.login(), found.createdAt());
        for (String trace : TRACES) {
            database.createNativeQuery(trace).setParameter(1, account).executeUpdate();
        }
        database.remove(found);
        database.flush();
        audit.note(actor, "delete", subject(account), "");
        return Optional.empty();
    }

    /** Locks all of them, so that two can't take each other's place at once. */
    private boolean isLastAdministrator(long account) {
        var administrators =
                database.createNamedQuery(Account.ADMINISTRATORS, Account.class)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
        return administrators.size() == 1 && administrators.get(0).id() == account;
    }

    private void endTokens(long account) {
        database.createNamedQuery(Token.DELETE_OF_ACCOUNT)
                .setParameter("account", account)
                .executeUpdate();
    }

    private static String subject(long account) {
        return "account " + account;
    }
}
