package org.surkrut.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.surkrut.database.Sql;
import org.surkrut.exchange.Description;
import org.surkrut.exchange.Draft;
import org.surkrut.exchange.Format;
import org.surkrut.exchange.Reading;

/** A pack that comes with the game, to be renewed from its files. */
record BuiltInPack(int id, String language, String filesHash) {
    static List<BuiltInPack> all(Connection database) throws SQLException {
        return Sql.list(
                database,
                "select id, language, files_hash from pack where built_in = true order by id",
                row -> new BuiltInPack(row.getInt(1), row.getString(2), row.getString(3)));
    }

    /**
     * Adds what is missing, renews what nobody has changed here, retires what is in the files no
     * more.
     *
     * @return how many were added, renewed or retired
     */
    int renew(Connection database, List<QuestionFiles.Item> items, QuestionRows rows)
            throws SQLException {
        // What is older than the history.
        rows.keep(Change.IMPORT, id);
        Known known = Known.of(database, id, language);
        List<Draft> drafts =
                items.stream().filter(i -> i.language().equals(language)).map(this::draft).toList();
        Reading reading = new Reading(Format.JSON, Description.NONE, drafts, List.of());
        ImportPlan plan =
                new Planner(Choices.into(id).doubled(true), Map.of(), known).plan(reading);
        markEdits(database, known);
        List<QuestionRows.Renewal> gone = gone(known, drafts);
        rows.renew(gone, done -> {});
        PackImport.write(id, language, plan, rows, (done, total) -> {});
        return gone.size() + plan.count(Fate.NEW) + plan.count(Fate.CHANGED);
    }

    private Draft draft(QuestionFiles.Item item) {
        return new Draft(
                1,
                item.key(),
                Categories.name(item.category()),
                item.level(),
                item.text(),
                item.answers().get(0),
                item.answers().subList(1, item.answers().size()),
                item.because());
    }

    /** Of before there was a desk. */
    private static void markEdits(Connection database, Known known) throws SQLException {
        List<Integer> edited =
                known.rows().values().stream()
                        .filter(row -> row.hash() != null && row.isEdited())
                        .map(Known.Row::id)
                        .toList();
        if (!edited.isEmpty()) {
            Sql.update(
                    database,
                    "update question set imported_hash = null where id in ("
                            + Sql.places(edited.size())
                            + ")",
                    edited);
        }
    }

    private static List<QuestionRows.Renewal> gone(Known known, List<Draft> drafts) {
        Set<String> keys = drafts.stream().map(Draft::key).collect(Collectors.toSet());
        return known.rows().values().stream()
                .filter(row -> row.active() && !row.isEdited() && !keys.contains(row.key()))
                .sorted(Comparator.comparingInt(Known.Row::id))
                .map(row -> QuestionRows.Renewal.imported(row.id(), row.content(), false))
                .toList();
    }
}
