package org.surkrut.web.admin.bank;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.surkrut.exchange.Description;
import org.surkrut.exchange.Draft;
import org.surkrut.exchange.Reading;
import org.surkrut.question.Choices;

/** What an administrator chooses of an import, as fields have it. */
public class ImportChoices implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PackForm form = new PackForm();
    private final List<Mapped> mapping = new ArrayList<>();
    private Integer pack;
    private Integer category;
    private boolean doubled;

    /** The first choices: a new pack, named as the file says, or else as the file is. */
    void begin(Reading reading, String fileName, String language) {
        Description file = reading.description();
        form.take(
                new Description(
                        file.name() == null ? fileName.replaceFirst("\\.\\w+$", "") : file.name(),
                        file.language() == null ? language : file.language(),
                        file.author(),
                        file.licence(),
                        file.source()));
        pack = null;
        category = null;
        doubled = false;
        mapping.clear();
        reading.drafts().stream()
                .filter(draft -> draft.category() != null)
                .collect(groupingBy(Draft::category, LinkedHashMap::new, counting()))
                .forEach((theirs, count) -> mapping.add(new Mapped(theirs, count)));
    }

    /** Takes over where categories go that nobody has said anything of here. */
    void show(Map<String, Integer> planned) {
        mapping.stream()
                .filter(each -> each.getOurs() == null)
                .filter(each -> planned.getOrDefault(each.getTheirs(), 0) > 0)
                .forEach(each -> each.setOurs(planned.get(each.getTheirs())));
    }

    Choices choices() {
        Map<String, Integer> said =
                mapping.stream()
                        .filter(each -> each.getOurs() != null)
                        .collect(toMap(Mapped::getTheirs, Mapped::getOurs));
        Choices into = pack == null ? Choices.intoNew(form.description()) : Choices.into(pack);
        return into.mapping(said).category(category == null ? 0 : category).doubled(doubled);
    }

    public PackForm getForm() {
        return form;
    }

    public List<Mapped> getMapping() {
        return mapping;
    }

    /** Null: a new one. */
    public Integer getPack() {
        return pack;
    }

    public void setPack(Integer pack) {
        this.pack = pack;
    }

    /** Of questions that the mapping says nothing of; null: there must be none. */
    public Integer getCategory() {
        return category;
    }

    public void setCategory(Integer category) {
        this.category = category;
    }

    public boolean isDoubled() {
        return doubled;
    }

    public void setDoubled(boolean doubled) {
        this.doubled = doubled;
    }
}
