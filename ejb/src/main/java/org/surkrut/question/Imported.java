package org.surkrut.question;

/**
 * What an import has done.
 *
 * @param pack its number
 * @param skipped questions that could not be read
 */
public record Imported(
        int pack, int added, int changed, int unchanged, int edited, int doubled, int skipped) {
    static Imported of(int pack, ImportPlan plan) {
        return new Imported(
                pack,
                plan.count(Fate.NEW),
                plan.count(Fate.CHANGED),
                plan.count(Fate.UNCHANGED),
                plan.count(Fate.EDITED),
                plan.count(Fate.DOUBLED),
                plan.skipped().size());
    }

    /** As the audit log tells it. */
    String told() {
        return "%d added, %d changed, %d unchanged, %d edited here, %d doubled, %d skipped"
                .formatted(added, changed, unchanged, edited, doubled, skipped);
    }
}
