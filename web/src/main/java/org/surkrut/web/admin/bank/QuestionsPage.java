package org.surkrut.web.admin.bank;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.primefaces.model.LazyDataModel;
import org.surkrut.question.Listed;
import org.surkrut.question.PackFigures;
import org.surkrut.question.Packs;
import org.surkrut.question.Questions;
import org.surkrut.question.Search;
import org.surkrut.review.Review;

/** The desk's list of questions: to look for some, and to change many at once. */
@Named
@ViewScoped
public class QuestionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB private transient Questions questions;
    @EJB private transient Review review;
    @EJB private transient Packs packs;
    @Inject private transient Notice notice;
    @Inject private transient HttpServletRequest request;

    private final Wish wish = new Wish();
    private transient LazyRows<Listed> rows;
    private transient List<Listed> selection = List.of();
    private Bulk bulk = Bulk.RETIRE;
    private Integer bulkValue;

    /** Begins with the pack that the address names, if any. */
    @PostConstruct
    void begin() {
        getPacks().stream()
                .map(PackFigures::id)
                .filter(id -> id.toString().equals(request.getParameter("pack")))
                .forEach(wish::setPack);
        rows =
                new LazyRows<>(
                        () -> questions.count(wish.search()),
                        (first, most, column, rising) ->
                                questions.find(wish.search(), order(column), rising, first, most),
                        Listed::id);
    }

    private static Search.Order order(String column) {
        return column == null
                ? Search.Order.ID
                : Search.Order.valueOf(column.toUpperCase(Locale.ROOT));
    }

    /** What is looked for has changed: what was chosen is out of sight. */
    public void unselect() {
        selection = List.of();
    }

    /** Changes all that are chosen. */
    public void change() {
        List<Integer> ids = selection.stream().map(Listed::id).toList();
        int changed = bulk.apply(questions, review, ids, bulkValue, notice.actor());
        notice.done("bulk.done", changed, ids.size());
        unselect();
    }

    public Wish getWish() {
        return wish;
    }

    public LazyDataModel<Listed> getRows() {
        return rows;
    }

    public List<PackFigures> getPacks() {
        return packs.list();
    }

    public List<String> getLanguages() {
        return getPacks().stream()
                .map(pack -> pack.description().language())
                .distinct()
                .sorted()
                .toList();
    }

    public Search.State[] getStates() {
        return Search.State.values();
    }

    public List<Listed> getSelection() {
        return selection;
    }

    public void setSelection(List<Listed> selection) {
        this.selection = selection == null ? List.of() : selection;
    }

    public Bulk[] getBulks() {
        return Bulk.values();
    }

    public Bulk getBulk() {
        return bulk;
    }

    public void setBulk(Bulk bulk) {
        this.bulk = bulk;
    }

    public Integer getBulkValue() {
        return bulkValue;
    }

    public void setBulkValue(Integer bulkValue) {
        this.bulkValue = bulkValue;
    }
}
