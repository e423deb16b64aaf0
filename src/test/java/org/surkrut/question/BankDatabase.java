package org.surkrut.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.surkrut.DatabaseKind;
import org.surkrut.database.Sql;
import org.surkrut.exchange.Description;
import org.surkrut.exchange.Draft;
import org.surkrut.exchange.Format;
import org.surkrut.exchange.Reading;
import org.surkrut.journal.Migrations;

/** A database of a test's own with the schema and nothing else, and what to put into it. */
final class BankDatabase {
    /** Work of a test in one transaction. */
    interface Work<T> {
        T on(Connection connection) throws Exception;
    }

    static final Description PACK =
            new Description("Les chats d’Alsace", "fr", "Odile", "CC BY 4.0", null);

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final DataSource source;

    BankDatabase(DatabaseKind kind) throws SQLException {
        source = kind.fresh("bank" + COUNT.incrementAndGet(), "rewriteBatchedStatements=true");
        Migrations.of(source).load().migrate();
    }

    DataSource source() {
        return source;
    }

    <T> T in(Work<T> work) throws Exception {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (Exception | AssertionError e) {
                connection.rollback();
                throw e;
            }
        }
    }

    /** As a database might that goes away. */
    static void failHalfWay(int done, int total) {
        if (done > 0 && done >= total / 2) {
            throw new IllegalStateException("half way");
        }
    }

    int count(String table) throws Exception {
        return in(c -> Sql.list(c, "select count(*) from " + table, row -> row.getInt(1)).get(0));
    }

    Imported take(Choices choices, Draft... drafts) throws Exception {
        return take(choices, reading(List.of(drafts)));
    }

    Imported take(Choices choices, Reading reading) throws Exception {
        return in(c -> new PackImport(c).write(reading, choices, "odile", (done, total) -> {}));
    }

    int pack() throws Exception {
        return in(c -> PackRow.find(c, PACK.name(), PACK.language()).orElseThrow().id());
    }

    /** The pack's questions by their keys. */
    Map<String, Listed> questions() throws Exception {
        Map<String, Listed> questions = new TreeMap<>();
        Search search = new Search(null, pack(), null, null, null, null);
        new Questions(source)
                .find(search, Search.Order.ID, true, 0, Integer.MAX_VALUE)
                .forEach(q -> questions.put(q.key(), q));
        return questions;
    }

    static Draft draft(String key, String category, String text, String... wrong) {
        return new Draft(1, key, category, 2, text, "oui", List.of(wrong), "Parce que.");
    }

    static Draft draft(String key, String category, String text) {
        return draft(key, category, text, "non", "peut-être");
    }

    static Reading reading(List<Draft> drafts) {
        return new Reading(Format.JSON, Description.NONE, drafts, List.of());
    }

    static List<Draft> many(int count) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = "Combien font " + i + " et " + i + ", à l’été ?";
            drafts.add(draft("k" + i, Categories.name(i % 5 + 1), text, "non " + i, "ñ" + i));
        }
        return drafts;
    }
}
