package org.surkrut.account;

import org.surkrut.store.account.Account;

/**
 * What somebody is to us at this moment.
 *
 * @param secret as long as it is the same, the password is
 */
public record Standing(
        long account, String login, boolean administrator, boolean locked, String secret) {
    static Standing of(Account account) {
        return new Standing(
                account.id(),
                account.login(),
                account.isAdministrator(),
                account.isLocked(),
                account.passwordHash());
    }

    @Override
    public String toString() {
        return "Standing of " + login;
    }
}
