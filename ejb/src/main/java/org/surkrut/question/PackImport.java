package org.surkrut.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.surkrut.audit.Chain;
import org.surkrut.exchange.Reading;

/** Brings a file's questions into a pack, in the transaction of a connection: all, or nothing. */
public final class PackImport {
    /** Is told how far it is. */
    @FunctionalInterface
    public interface Progress {
        void at(int done, int total);
    }

    private final Connection database;

    public PackImport(Connection database) {
        this.database = database;
    }

    /** The number of the pack of that name and language. */
    public Optional<Integer> find(String name, String language) throws SQLException {
        return PackRow.find(database, name, language).map(PackRow::id);
    }

    /** What would come in, with what is much like it; writes nothing. */
    public ImportPlan preview(Reading reading, Choices choices)
            throws SQLException, RefusedException {
        int pack = choices.pack() == null ? 0 : choices.pack();
        String language = language(choices);
        Known known = Known.of(database, pack, language);
        return new NearDuplicates(known.texts()).mark(plan(reading, choices, known));
    }

    private ImportPlan plan(Reading reading, Choices choices, Known known) throws SQLException {
        return new Planner(choices, CategoryMapping.of(database, reading.format()), known)
                .plan(reading);
    }

    /** Compares once more, as others may have changed the bank since the preview. */
    public Imported write(Reading reading, Choices choices, String actor, Progress progress)
            throws SQLException, RefusedException {
        BankVersion.raise(database);
        String language = language(choices);
        Instant now = Instant.now();
        int pack =
                choices.pack() == null
                        ? PackRow.insert(database, choices.description(), now)
                        : choices.pack();
        ImportPlan plan = plan(reading, choices, Known.of(database, pack, language));
        if (plan.count(Fate.UNMAPPED) > 0) {
            throw new RefusedException(Fault.CATEGORY);
        }
        write(pack, language, plan, new QuestionRows(database, actor, now), progress);
        remember(reading, choices, plan);
        Imported imported = Imported.of(pack, plan);
        Chain.append(database, actor, "pack import", "pack " + pack, imported.told());
        return imported;
    }

    /** The target's; refuses what is no target. */
    private String language(Choices choices) throws SQLException, RefusedException {
        if (choices.pack() == null) {
            Optional<Fault> fault = PackRow.fault(choices.description());
            if (fault.isPresent()) {
                throw new RefusedException(fault.get());
            }
            String language = choices.description().language();
            if (PackRow.find(database, choices.description().name(), language).isPresent()) {
                throw new RefusedException(Fault.NAME_TAKEN);
            }
            return language;
        }
        PackRow pack =
                PackRow.find(database, choices.pack())
                        .orElseThrow(() -> new RefusedException(Fault.NONE_SUCH));
        if (pack.builtIn()) {
            throw new RefusedException(Fault.BUILT_IN);
        }
        return pack.language();
    }

    /** Renewals rise by number, as whoever else locks several questions does. */
    static void write(
            int pack, String language, ImportPlan plan, QuestionRows rows, Progress progress)
            throws SQLException {
        List<QuestionRows.Addition> additions =
                plan.of(Fate.NEW).stream()
                        .map(
                                l ->
                                        new QuestionRows.Addition(
                                                l.key(), l.content(), l.content().hash()))
                        .toList();
        List<QuestionRows.Renewal> renewals =
                plan.of(Fate.CHANGED).stream()
                        .sorted(Comparator.comparingInt(ImportPlan.Line::known))
                        .map(l -> QuestionRows.Renewal.imported(l.known(), l.content(), true))
                        .toList();
        int total = additions.size() + renewals.size();
        progress.at(0, total);
        rows.add(pack, language, additions, done -> progress.at(done, total));
        rows.renew(renewals, done -> progress.at(additions.size() + done, total));
        rows.keep(Change.IMPORT, pack);
    }

    private void remember(Reading reading, Choices choices, ImportPlan plan) throws SQLException {
        Map<String, Integer> chosen = new HashMap<>(choices.mapping());
        chosen.keySet().retainAll(plan.mapping().keySet());
        CategoryMapping.remember(database, reading.format(), chosen);
    }
}
