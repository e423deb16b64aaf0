package org.surkrut.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.surkrut.exchange.Description;
import org.surkrut.exchange.Draft;
import org.surkrut.exchange.Format;

/** Questions of the bank as a file. Their keys go along, so that it may be imported again. */
public final class PackExport {
    private PackExport() {}

    /** The active questions of a pack. */
    public static Optional<byte[]> of(Connection database, int pack, Format format)
            throws SQLException {
        Optional<PackRow> row = PackRow.find(database, pack);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        Search search = new Search(null, pack, null, null, null, Search.State.ACTIVE);
        List<Listed> questions = search.list(database, Search.Order.ID, true, 0, Integer.MAX_VALUE);
        return Optional.of(format.write(row.get().description(), drafts(questions)));
    }

    static byte[] of(Connection database, Collection<Integer> questions, Format format)
            throws SQLException {
        return format.write(Description.NONE, drafts(Search.list(database, questions)));
    }

    private static List<Draft> drafts(List<Listed> questions) {
        return questions.stream().map(PackExport::draft).toList();
    }

    private static Draft draft(Listed question) {
        Content content = question.content();
        return new Draft(
                1,
                question.key(),
                Categories.name(content.category()),
                content.level(),
                content.text(),
                content.right(),
                List.of(content.wrong1(), content.wrong2()),
                content.explanation());
    }
}
