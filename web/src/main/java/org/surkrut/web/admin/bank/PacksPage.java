package org.surkrut.web.admin.bank;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.surkrut.exchange.Format;
import org.surkrut.question.Fault;
import org.surkrut.question.PackFigures;
import org.surkrut.question.Packs;

/** The desk's list of packs, and the dialog that describes one. */
@Named
@ViewScoped
public class PacksPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB private transient Packs packs;
    @Inject private transient Notice notice;

    private final PackForm form = new PackForm();

    /** Null: a new one. */
    private transient PackFigures pack;

    public void begin() {
        pack = null;
        form.clear();
    }

    public void open(int id) {
        getPacks().stream().filter(p -> p.id() == id).findFirst().ifPresent(this::show);
    }

    private void show(PackFigures found) {
        pack = found;
        form.take(found.description());
    }

    public void save() {
        notice.told(
                isFresh()
                        ? packs.make(form.description(), notice.actor())
                        : packs.describe(pack.id(), form.description(), notice.actor()),
                "packs.saved");
    }

    /** Offers a pack to the makers of rooms, or no more. */
    public void turn(PackFigures one) {
        Optional<Fault> fault = packs.offer(one.id(), !one.active(), notice.actor());
        notice.told(fault, one.active() ? "packs.hidden" : "packs.offered");
    }

    public void delete() {
        notice.told(packs.delete(pack.id(), notice.actor()), "packs.deleted");
    }

    public List<PackFigures> getPacks() {
        return packs.list();
    }

    public Format[] getFormats() {
        return Format.values();
    }

    public PackForm getForm() {
        return form;
    }

    public boolean isFresh() {
        return pack == null;
    }

    /** Only an empty one is. */
    public boolean isDeletable() {
        return pack != null && pack.questions() == 0;
    }
}
