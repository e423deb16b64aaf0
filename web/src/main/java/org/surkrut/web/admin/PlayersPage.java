package org.surkrut.web.admin;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.surkrut.account.AccountChanges;
import org.surkrut.account.AccountChanges.Objection;
import org.surkrut.account.AccountSearch;
import org.surkrut.account.AccountSearch.Listed;
import org.surkrut.account.PersonalData;
import org.surkrut.lobby.Steward;
import org.surkrut.web.account.Download;
import org.surkrut.web.door.Visit;

/** Looks players up, and does to their accounts what an administrator may. */
@Named
@ViewScoped
public class PlayersPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB private transient AccountSearch search;
    @EJB private transient AccountChanges changes;
    @EJB private transient Steward steward;
    @EJB private transient PersonalData data;
    @Inject private transient Visit visit;

    private final LazyDataModel<Listed> players = new Players();
    private String part = "";
    private transient Listed chosen;
    private String reason = "";
    private String confirmation = "";
    private String password = "";

    public void choose(Listed player) {
        chosen = player;
        reason = "";
        confirmation = "";
        password = "";
    }

    public void lock() {
        tell(steward.lock(visit.getLogin(), chosen.account(), reason.strip()), "locked");
    }

    public void unlock() {
        tell(changes.unlock(visit.getLogin(), chosen.account()), "unlocked");
    }

    /** The new password is shown once. */
    public void resetPassword() {
        Steward.Reset reset = steward.resetPassword(visit.getLogin(), chosen.account());
        password = reset.objection().isEmpty() ? reset.password() : "";
        tell(reset.objection(), "reset");
    }

    public void makeAdministrator(boolean administrator) {
        tell(
                changes.setAdministrator(visit.getLogin(), chosen.account(), administrator),
                administrator ? "made" : "unmade");
    }

    /** Once the login was typed as it is: a slip must not cost anybody their account. */
    public void delete() {
        if (!confirmation.strip().equals(chosen.login())) {
            say(FacesMessage.SEVERITY_ERROR, "players.confirm.wrong");
            return;
        }
        tell(steward.delete(visit.getLogin(), chosen.account()), "deleted");
    }

    public void export() throws IOException {
        Optional<String> all = data.of(chosen.account());
        if (all.isPresent()) {
            Download.json(FacesContext.getCurrentInstance(), chosen.login(), all.get());
        }
    }

    private void tell(Optional<Objection> objection, String done) {
        if (objection.isPresent()) {
            String why = objection.get().name().toLowerCase(Locale.ROOT);
            say(FacesMessage.SEVERITY_ERROR, "players.objection." + why);
        } else {
            say(FacesMessage.SEVERITY_INFO, "players.done." + done);
        }
        List<Listed> now = search.find(chosen.login(), 0, Integer.MAX_VALUE);
        chosen =
                now.stream()
                        .filter(player -> player.account() == chosen.account())
                        .findFirst()
                        .orElse(null);
    }

    private static void say(FacesMessage.Severity severity, String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "desk");
        faces.addMessage(null, new FacesMessage(severity, texts.getString(key), null));
    }

    public LazyDataModel<Listed> getPlayers() {
        return players;
    }

    public Listed getChosen() {
        return chosen;
    }

    /** Whether the chosen one is whoever is at the desk. */
    public boolean isOneself() {
        return chosen != null && chosen.account() == visit.getAccount();
    }

    public String getPassword() {
        return password;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part == null ? "" : part;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(String confirmation) {
        this.confirmation = confirmation == null ? "" : confirmation;
    }

    private final class Players extends LazyDataModel<Listed> {
        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) search.count(part);
        }

        @Override
        public List<Listed> load(
                int first, int most, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
            return search.find(part, first, most);
        }
    }
}
