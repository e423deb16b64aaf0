package org.surkrut.web.account;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.surkrut.account.AccountChanges;
import org.surkrut.account.AccountChanges.Objection;
import org.surkrut.account.Accounts;
import org.surkrut.account.PersonalData;
import org.surkrut.lobby.Steward;
import org.surkrut.web.door.Attempt;
import org.surkrut.web.door.Visit;

/** A player's own page. Whatever changes something asks for the password again. */
@Named
@RequestScoped
public class OwnAccount {
    /** Noted in the audit log instead of a name, which is what goes. */
    private static final String PLAYER = "player";

    @EJB private Accounts accounts;
    @EJB private AccountChanges changes;
    @EJB private Steward steward;
    @EJB private PersonalData data;
    @Inject private Attempt attempt;
    @Inject private Visit visit;
    @Inject private FacesContext faces;

    private String email;
    private String password = "";
    private String next = "";
    private String confirmation = "";

    public void changeEmail() {
        if (hasFault("email", accounts.faults(visit.getLogin(), email, password)) || !isProven()) {
            return;
        }
        boolean free;
        try {
            free = changes.changeEmail(visit.getAccount(), email);
        } catch (EJBException e) {
            // Somebody else was faster.
            free = accounts.taken(visit.getLogin(), email).isEmpty();
        }
        say(free, free ? "account.email.done" : "account.email.taken");
    }

    public void changePassword() {
        if (hasFault("motdepasse", accounts.faults(visit.getLogin(), null, next)) || !isProven()) {
            return;
        }
        visit.renew(steward.changePassword(visit.getAccount(), next));
        say(true, "account.password.done");
    }

    public void export() throws IOException {
        Download.json(faces, visit.getLogin(), data.of(visit.getAccount()).orElseThrow());
    }

    public void delete() throws ServletException, IOException {
        if (!confirmation.strip().equals(visit.getLogin())) {
            say(false, "account.delete.name");
        } else if (isProven()) {
            var objection = steward.delete(PLAYER, visit.getAccount());
            if (objection.isPresent() && objection.get() != Objection.GONE) {
                say(false, "account.delete." + objection.get().name().toLowerCase(Locale.ROOT));
                return;
            }
            visit.end();
            var external = faces.getExternalContext();
            external.redirect(external.getRequestContextPath() + "/");
        }
    }

    private boolean hasFault(String field, List<String> faults) {
        boolean fault = faults.contains(field);
        if (fault) {
            say(false, "account.fault." + field);
        }
        return fault;
    }

    private boolean isProven() {
        if (attempt.prove(visit.getLogin(), password).isPresent()) {
            return true;
        }
        String sentence =
                switch (attempt.failure()) {
                    case WRONG -> "account.wrong";
                    case LOCKED -> "login.locked";
                    case BUSY -> "login.busy";
                    case TOO_MANY -> "login.wait";
                };
        say(false, sentence, attempt.waitSeconds());
        return false;
    }

    private void say(boolean good, String key, Object... values) {
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "msg");
        var severity = good ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_ERROR;
        String text = MessageFormat.format(texts.getString(key), values);
        faces.addMessage(null, new FacesMessage(severity, text, null));
    }

    /** What is in the database, unless another one is being typed. */
    public String getEmail() {
        return email != null ? email : accounts.email(visit.getAccount()).orElse("");
    }

    public void setEmail(String email) {
        this.email = email.strip();
    }

    /** Never shown again, like the next one. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return "";
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getConfirmation() {
        return "";
    }

    public void setConfirmation(String confirmation) {
        this.confirmation = confirmation;
    }
}
