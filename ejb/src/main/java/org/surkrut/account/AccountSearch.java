package org.surkrut.account;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.surkrut.store.account.Account;

/** Finds accounts by a part of their login or e-mail, whatever the case. */
@Stateless
public class AccountSearch {
    /** What the desk shows of an account. */
    public record Listed(
            long account,
            String login,
            String email,
            Instant createdAt,
            boolean administrator,
            boolean locked) {}

    @PersistenceContext private EntityManager database;

    /** By login. */
    public List<Listed> find(String part, int first, int most) {
        return database.createNamedQuery(Account.FIND, Account.class)
                .setParameter("part", pattern(part))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(AccountSearch::listed)
                .toList();
    }

    public long count(String part) {
        return database.createNamedQuery(Account.COUNT, Long.class)
                .setParameter("part", pattern(part))
                .getSingleResult();
    }

    private static Listed listed(Account account) {
        return new Listed(
                account.id(),
                account.login(),
                account.email(),
                account.createdAt(),
                account.isAdministrator(),
                account.isLocked());
    }

    /** What was typed means itself, its wildcards too. */
    private static String pattern(String part) {
        return "%" + Account.key(part.strip()).replaceAll("[!%_]", "!$0") + "%";
    }
}
