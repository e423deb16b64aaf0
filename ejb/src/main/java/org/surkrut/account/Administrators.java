package org.surkrut.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.surkrut.audit.Audit;
import org.surkrut.audit.Chain;
import org.surkrut.store.account.Account;

/**
 * The first administrators, by a setting at the start. Only accounts that are there already: a
 * stranger could register the name otherwise.
 */
@Singleton
@Startup
@DependsOn("Schema")
public class Administrators {
    private static final Logger LOG = Logger.getLogger(Administrators.class.getName());

    @EJB private Accounts accounts;
    @EJB private Audit audit;
    @PersistenceContext private EntityManager database;

    @Inject
    @ConfigProperty(name = "surkrut.admin")
    private Optional<List<String>> logins;

    @PostConstruct
    void make() {
        logins.orElse(List.of()).stream().map(String::strip).forEach(this::make);
    }

    private void make(String login) {
        Optional<Account> account =
                accounts.byLogin(login).map(found -> database.find(Account.class, found.id()));
        if (account.isEmpty()) {
            LOG.log(Level.WARNING, "Nobody has the login {0} of SURKRUT_ADMIN yet", login);
        } else if (!account.get().isAdministrator()) {
            account.get().setAdministrator(true);
            audit.note(Chain.CONSOLE, "administrator", "account " + account.get().id(), "made");
            LOG.log(Level.INFO, "{0} is an administrator now", account.get().login());
        }
    }
}
