package org.surkrut.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.surkrut.audit.Audit;
import org.surkrut.audit.AuditLog;

/** What administrators did, and whether the log is as it was written. */
@Named
@ViewScoped
public class AuditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB private transient AuditLog log;
    @EJB private transient Audit audit;

    private final LazyDataModel<AuditLog.Noted> entries = new Entries();
    private String actor = "";
    private String action = "";
    private List<String> actions;
    private boolean checked;
    private long broken;

    @PostConstruct
    void open() {
        actions = log.actions();
    }

    /** Reads the whole log. */
    public void check() {
        OptionalLong first = audit.firstBroken();
        checked = true;
        broken = first.orElse(0);
    }

    public LazyDataModel<AuditLog.Noted> getEntries() {
        return entries;
    }

    public List<String> getActions() {
        return actions;
    }

    public boolean isChecked() {
        return checked;
    }

    /** The number of the first entry that is not as it was written; 0: none. */
    public long getBroken() {
        return broken;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor == null ? "" : actor.strip();
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action == null ? "" : action;
    }

    private final class Entries extends LazyDataModel<AuditLog.Noted> {
        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return log.count(actor, action);
        }

        @Override
        public List<AuditLog.Noted> load(
                int first, int most, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
            return log.read(actor, action, first, most);
        }
    }
}
