package org.surkrut.question;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.surkrut.database.Sql;
import org.surkrut.exchange.Likeness;

/** Brings the built-in bank into the database; repeatable, and never over an edit made there. */
public final class BuiltInImport {
    private static final String ACTOR = "Sürkrüt";

    private BuiltInImport() {}

    /**
     * Does nothing where the files are those of the last time.
     *
     * @return how many questions were added, renewed or retired
     */
    public static int run(Connection database) throws SQLException {
        return run(database, QuestionFiles.read());
    }

    static int run(Connection database, List<QuestionFiles.Item> items) throws SQLException {
        String hash = hash(items);
        if (isDone(database, hash)) {
            return 0;
        }
        BankVersion.raise(database);
        fillTextHashes(database);
        QuestionRows rows = new QuestionRows(database, ACTOR, Instant.now());
        int taken = 0;
        // Read again, as another server may just have done it.
        for (BuiltInPack pack : BuiltInPack.all(database)) {
            if (!hash.equals(pack.filesHash())) {
                taken += pack.renew(database, items, rows);
                Sql.update(
                        database, "update pack set files_hash = ? where id = ?", hash, pack.id());
            }
        }
        return taken;
    }

    private static boolean isDone(Connection database, String hash) throws SQLException {
        return BuiltInPack.all(database).stream().allMatch(p -> hash.equals(p.filesHash()));
    }

    private static String hash(List<QuestionFiles.Item> items) {
        byte[] bytes = items.toString().getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of questions that are older than that column. */
    private static void fillTextHashes(Connection database) throws SQLException {
        List<TextHash> missing =
                Sql.list(
                        database,
                        "select id, question_text from question where text_hash is null order by id",
                        row -> TextHash.of(row.getInt(1), row.getString(2)));
        for (TextHash each : missing) {
            Sql.update(
                    database,
                    "update question set text_hash = ? where id = ?",
                    each.hash(),
                    each.id());
        }
    }

    private record TextHash(int id, String hash) {
        static TextHash of(int id, String text) {
            return new TextHash(id, Likeness.hash(text));
        }
    }
}
