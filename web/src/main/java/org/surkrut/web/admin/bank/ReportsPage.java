package org.surkrut.web.admin.bank;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.primefaces.model.LazyDataModel;
import org.surkrut.question.Listed;
import org.surkrut.review.Doubtful;
import org.surkrut.review.Review;

/** The desk's lists of questions that are in doubt: by what players say, and by the figures. */
@Named
@ViewScoped
public class ReportsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB private transient Review review;
    @Inject private transient Notice notice;

    private transient LazyRows<Doubtful> reported;
    private transient LazyRows<Doubtful> suspected;

    @PostConstruct
    void begin() {
        reported =
                new LazyRows<>(
                        review::countReported,
                        (first, most, column, rising) -> review.reported(first, most),
                        doubtful -> doubtful.question().id());
        suspected =
                new LazyRows<>(
                        review::countSuspected,
                        (first, most, column, rising) -> review.suspected(first, most),
                        doubtful -> doubtful.question().id());
    }

    public void keep(Listed question) {
        review.keep(question.id(), notice.actor());
        notice.done("reports.kept");
    }

    public void retire(Listed question) {
        review.retire(Set.of(question.id()), notice.actor());
        notice.done("editor.retired");
    }

    public LazyDataModel<Doubtful> getReported() {
        return reported;
    }

    public LazyDataModel<Doubtful> getSuspected() {
        return suspected;
    }
}
