package org.surkrut.web.admin.bank;

import java.util.List;
import org.surkrut.question.Questions;
import org.surkrut.review.Review;

/** What may be done to many questions at once. */
public enum Bulk {
    RETIRE((questions, review, ids, value, actor) -> review.retire(ids, actor)),
    RESTORE((questions, review, ids, value, actor) -> questions.restore(ids, actor)),
    CATEGORY((questions, review, ids, value, actor) -> questions.sort(ids, value, actor)),
    LEVEL((questions, review, ids, value, actor) -> questions.grade(ids, value, actor)),
    PACK((questions, review, ids, value, actor) -> questions.move(ids, value, actor));

    private interface Change {
        int apply(
                Questions questions, Review review, List<Integer> ids, Integer value, String actor);
    }

    private final Change change;

    Bulk(Change change) {
        this.change = change;
    }

    /**
     * Does it.
     *
     * @param value the category, level or pack
     * @return how many were changed by it
     */
    int apply(Questions questions, Review review, List<Integer> ids, Integer value, String actor) {
        return change.apply(questions, review, ids, value, actor);
    }
}
