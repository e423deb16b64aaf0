package org.surkrut.web.admin.bank;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.surkrut.question.Content;
import org.surkrut.question.Fault;
import org.surkrut.question.Listed;
import org.surkrut.question.PackFigures;
import org.surkrut.question.Packs;
import org.surkrut.question.Questions;
import org.surkrut.review.Review;

/** The dialog in which one question is written or changed. */
@Named
@ViewScoped
public class Editor implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MEDIUM = 2;

    @EJB private transient Questions questions;
    @EJB private transient Packs packs;
    @EJB private transient Review review;
    @Inject private transient Notice notice;

    /** Null: a new one. */
    private transient Listed question;

    private Integer pack;
    private boolean settling;
    private final Form form = new Form();

    /** A new question, in that pack if any. */
    public void begin(Integer wished) {
        question = null;
        pack = wished;
        settling = false;
        form.take(new Content(1, MEDIUM, "", "", "", "", ""));
    }

    public void open(int id) {
        questions.find(id).ifPresent(this::show);
    }

    private void show(Listed found) {
        question = found;
        settling = found.reports() > 0 || found.suspect();
        form.take(found.content());
    }

    public void save() {
        Optional<Fault> fault =
                isFresh()
                        ? questions.write(pack, form.content(), notice.actor())
                        : review.edit(question, form.content(), settling, notice.actor());
        notice.told(fault, "editor.saved");
    }

    /** Retires it, or takes it back into play. */
    public void turn() {
        Set<Integer> one = Set.of(question.id());
        if (question.active()) {
            review.retire(one, notice.actor());
        } else {
            questions.restore(one, notice.actor());
        }
        notice.done(question.active() ? "editor.retired" : "editor.restored");
    }

    public boolean isFresh() {
        return question == null;
    }

    public boolean isActive() {
        return question != null && question.active();
    }

    public String getId() {
        return question == null ? "" : Integer.toString(question.id());
    }

    public int getReports() {
        return question == null ? 0 : question.reports();
    }

    public boolean isDoubtful() {
        return question != null && (question.reports() > 0 || question.suspect());
    }

    public List<PackFigures> getPacks() {
        return packs.list();
    }

    public Form getForm() {
        return form;
    }

    public Integer getPack() {
        return pack;
    }

    public void setPack(Integer pack) {
        this.pack = pack;
    }

    public boolean isSettling() {
        return settling;
    }

    public void setSettling(boolean settling) {
        this.settling = settling;
    }
}
