package org.surkrut.question;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.surkrut.database.Sql;
import org.surkrut.exchange.Description;
import org.surkrut.game.Rules;

/**
 * A pack with all that the desk shows of it.
 *
 * @param active offered to the makers of rooms
 * @param questions all, retired ones too
 * @param playable those not retired, one number a category in their order
 * @param edited written or changed here
 * @param reported questions with open reports
 */
public record PackFigures(
        int id,
        Description description,
        boolean builtIn,
        boolean active,
        Instant since,
        int questions,
        List<Integer> playable,
        int edited,
        int suspect,
        int reported,
        int answered,
        int answeredRight) {
    private static final int FIGURES = 10;

    private static final String SELECT =
            "select p.id, p.name, p.language, p.author, p.licence, p.source, p.built_in, p.active,"
                    + " p.created_at, count(q.id)"
                    + sum("q.imported_hash is null and q.id is not null")
                    + sum("q.suspect = true")
                    + sum("exists (" + Search.REPORTS.replace("count(*)", "1") + ")")
                    + ", coalesce(sum(q.answered), 0), coalesce(sum(q.answered_right), 0)"
                    + countsByCategory()
                    + " from pack p left join question q on q.pack_id = p.id"
                    + " group by p.id, p.name, p.language, p.author, p.licence, p.source,"
                    + " p.built_in, p.active, p.created_at"
                    + " order by p.built_in desc, p.name, p.language";

    private static String sum(String condition) {
        return ", coalesce(sum(case when " + condition + " then 1 else 0 end), 0)";
    }

    private static String countsByCategory() {
        StringBuilder sums = new StringBuilder();
        for (int category = 1; category <= Rules.CATEGORIES; category++) {
            sums.append(sum("q.active = true and q.category = " + category));
        }
        return sums.toString();
    }

    /** The built-in ones first. */
    static List<PackFigures> all(Connection database) throws SQLException {
        return Sql.list(database, SELECT, PackFigures::of);
    }

    private static PackFigures of(ResultSet row) throws SQLException {
        List<Integer> playable =
                IntStream.range(0, Rules.CATEGORIES)
                        .mapToObj(i -> FIGURES + 6 + i)
                        .map(column -> figure(row, column))
                        .toList();
        return new PackFigures(
                row.getInt(1),
                PackRow.description(row, 2),
                row.getBoolean(7),
                row.getBoolean(8),
                Sql.instant(row, 9),
                row.getInt(FIGURES),
                playable,
                row.getInt(FIGURES + 1),
                row.getInt(FIGURES + 2),
                row.getInt(FIGURES + 3),
                row.getInt(FIGURES + 4),
                row.getInt(FIGURES + 5));
    }

    private static int figure(ResultSet row, int column) {
        try {
            return row.getInt(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
