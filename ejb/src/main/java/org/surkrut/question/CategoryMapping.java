package org.surkrut.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.surkrut.database.Sql;
import org.surkrut.exchange.Format;

/** Where other sources' categories went last time. */
final class CategoryMapping {
    private CategoryMapping() {}

    static Map<String, Integer> of(Connection database, Format format) throws SQLException {
        Map<String, Integer> mapping = new HashMap<>();
        Sql.list(
                database,
                "select their_category, category from category_mapping where file_format = ?",
                row -> mapping.put(row.getString(1), row.getInt(2)),
                code(format));
        return mapping;
    }

    static void remember(Connection database, Format format, Map<String, Integer> mapping)
            throws SQLException {
        for (Map.Entry<String, Integer> each : mapping.entrySet()) {
            Sql.update(
                    database,
                    "delete from category_mapping where file_format = ? and their_category = ?",
                    code(format),
                    each.getKey());
            Sql.update(
                    database,
                    "insert into category_mapping (file_format, their_category, category)"
                            + " values (?, ?, ?)",
                    code(format),
                    each.getKey(),
                    each.getValue());
        }
    }

    private static String code(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
