package org.surkrut.account;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;
import org.surkrut.store.account.Account;

/** Proves who somebody is. It takes its time, and holds no transaction meanwhile. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Proof {
    @EJB private Accounts accounts;
    @EJB private Passwords passwords;

    /** Empty where there is no such login, or it is another password: after the same time. */
    public Optional<Standing> byPassword(String login, String password) {
        Optional<Account> account =
                Credentials.faults(login, null, password).isEmpty()
                        ? accounts.byLogin(login)
                        : Optional.empty();
        if (account.isEmpty()) {
            passwords.pretend(password);
        }
        return account.filter(found -> passwords.matches(password, found.passwordHash()))
                .map(Standing::of);
    }
}
