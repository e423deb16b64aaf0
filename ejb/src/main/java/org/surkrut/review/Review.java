package org.surkrut.review;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.surkrut.audit.Audit;
import org.surkrut.question.Content;
import org.surkrut.question.Fault;
import org.surkrut.question.Listed;
import org.surkrut.question.Questions;
import org.surkrut.question.Search;
import org.surkrut.rating.Measures;
import org.surkrut.review.Complaints.Settlement;

/** Questions that players report or the figures suspect, and what administrators make of them. */
@Stateless
public class Review {
    private static final Search SUSPECTS =
            new Search(null, null, null, null, null, Search.State.SUSPECT);

    @EJB private Questions questions;
    @EJB private Complaints complaints;
    @EJB private Measures measures;
    @EJB private Audit audit;

    public int countReported() {
        return complaints.count();
    }

    /** The most reported first. */
    public List<Doubtful> reported(int first, int most) {
        return doubtful(
                complaints.reported(first, most).stream()
                        .flatMap(id -> questions.find(id).stream())
                        .toList());
    }

    public int countSuspected() {
        return questions.count(SUSPECTS);
    }

    /** The most answered first. */
    public List<Doubtful> suspected(int first, int most) {
        return doubtful(questions.find(SUSPECTS, Search.Order.ANSWERED, false, first, most));
    }

    private List<Doubtful> doubtful(List<Listed> found) {
        List<Integer> ids = found.stream().map(Listed::id).toList();
        Map<Integer, Complaints.Heap> heaps = complaints.open(ids);
        Map<Integer, Measures.Strong> strong = measures.strong(ids);
        return found.stream()
                .map(q -> new Doubtful(q, heaps.get(q.id()), strong.get(q.id())))
                .toList();
    }

    /** The question is in order. */
    public void keep(int id, String actor) {
        measures.keep(id);
        settle(List.of(id), Settlement.KEPT, actor);
    }

    /**
     * Nobody shall be asked them again.
     *
     * @return how many were not retired yet
     */
    public int retire(Collection<Integer> ids, String actor) {
        int retired = questions.retire(ids, actor);
        ids.stream().sorted().forEach(measures::keep);
        settle(ids, Settlement.RETIRED, actor);
        return retired;
    }

    /**
     * Changes a question, see {@link Questions#edit}. With another right answer it is another
     * question, and is measured anew.
     *
     * @param settling nothing is left to doubt
     */
    public Optional<Fault> edit(Listed before, Content content, boolean settling, String actor) {
        int id = before.id();
        Optional<Fault> fault = questions.edit(id, before.revision(), content, actor);
        if (fault.isPresent()) {
            return fault;
        }
        if (!content.right().strip().equals(before.content().right())) {
            measures.forget(id);
        } else if (settling) {
            measures.keep(id);
        }
        if (settling) {
            settle(List.of(id), Settlement.MENDED, actor);
        }
        return fault;
    }

    private void settle(Collection<Integer> ids, Settlement how, String actor) {
        int reports = complaints.settle(ids, how, actor);
        if (reports > 0 || how == Settlement.KEPT) {
            String subject = "questions " + new TreeSet<>(ids);
            audit.note(actor, "settle reports", subject, how.code() + ": " + reports);
        }
    }
}
