package org.surkrut.web.admin.bank;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.surkrut.question.Content;
import org.surkrut.question.Questions;
import org.surkrut.question.Revision;

/** The dialog that shows what a question was before, and makes it so again. */
@Named
@ViewScoped
public class History implements Serializable {
    private static final long serialVersionUID = 1L;

    /** One field's change; null where there was nothing, or is nothing any more. */
    public record Difference(String field, String before, String after) {}

    /** A revision, and how it differs from the one before. */
    public record Step(
            int revision,
            String change,
            String by,
            Instant at,
            boolean current,
            List<Difference> differences) {}

    @EJB private transient Questions questions;
    @Inject private transient Notice notice;
    @Inject private transient Wording wording;

    private Integer id;
    private transient List<Step> steps = List.of();

    public void open(int question) {
        id = question;
        List<Revision> revisions = questions.history(question);
        List<Step> found = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            Revision before = i + 1 < revisions.size() ? revisions.get(i + 1) : null;
            found.add(step(revisions.get(i), before, i == 0));
        }
        steps = List.copyOf(found);
    }

    /** Makes the question again what it was. */
    public void restore(int revision) {
        int newest = steps.get(0).revision();
        notice.told(
                questions.revert(id, newest, revision, notice.actor()),
                "history.restored",
                revision);
        open(id);
    }

    private Step step(Revision revision, Revision before, boolean current) {
        return new Step(
                revision.number(),
                revision.change().name(),
                revision.by(),
                revision.at(),
                current,
                before == null ? List.of() : differences(fields(before), fields(revision)));
    }

    private static List<Difference> differences(Map<String, String> old, Map<String, String> now) {
        return now.keySet().stream()
                .filter(field -> !now.get(field).equals(old.get(field)))
                .map(field -> new Difference(field, old.get(field), now.get(field)))
                .toList();
    }

    private Map<String, String> fields(Revision revision) {
        Content content = revision.content();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("text", content.text());
        fields.put("right", content.right());
        fields.put("wrong1", content.wrong1());
        fields.put("wrong2", content.wrong2());
        fields.put("because", content.explanation());
        fields.put("category", wording.category(content.category()));
        fields.put("level", wording.level(content.level()));
        fields.put("state", wording.text(revision.active() ? "state.active" : "state.retired"));
        return fields;
    }

    public String getId() {
        return String.valueOf(id);
    }

    public List<Step> getSteps() {
        return steps;
    }
}
