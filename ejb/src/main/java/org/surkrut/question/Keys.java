package org.surkrut.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.surkrut.database.Sql;

/** The keys of a pack's questions, and new ones for those without. */
final class Keys {
    private static final int DIGITS = 16;

    private final Set<String> taken;

    Keys(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    static Set<String> of(Connection database, int pack) throws SQLException {
        return Set.copyOf(
                Sql.list(
                        database,
                        "select question_key from question where pack_id = ?",
                        row -> row.getString(1),
                        pack));
    }

    /** From the text, so that the same file brings the same keys again. */
    static String of(String likeness) {
        return likeness.substring(0, DIGITS);
    }

    /** Takes the key, or one like it. */
    String free(String wish) {
        String key = wish;
        for (int i = 2; !taken.add(key); i++) {
            key = wish + "-" + i;
        }
        return key;
    }

    String free(Content content) {
        return free(of(content.likeness()));
    }
}
