package org.surkrut.rating;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.surkrut.database.Sql;
import org.surkrut.game.Asking;
import org.surkrut.protocol.Limits;

/** What each player was asked lately, in the database. */
final class AskedRows {
    private static final String OF = "select question_ids from asked_lately where account_id = ?";
    private static final String UPDATE =
            "update asked_lately set question_ids = ? where account_id = ?";
    private static final String INSERT =
            "insert into asked_lately (account_id, question_ids)"
                    + " select id, ? from account where id = ?";

    private final Connection database;

    AskedRows(Connection database) {
        this.database = database;
    }

    /** Newest first. */
    List<Integer> of(long account) throws SQLException {
        return Sql.list(database, OF, row -> row.getString(1), account).stream()
                .flatMap(ids -> Arrays.stream(ids.split(",")))
                .map(Integer::valueOf)
                .toList();
    }

    /** Those of one game, to all its players. */
    void add(List<Asking> askings) throws SQLException {
        SortedMap<Long, List<Integer>> byAccount = new TreeMap<>();
        for (Asking asking : askings) {
            for (long account : asking.accounts()) {
                byAccount.computeIfAbsent(account, key -> new ArrayList<>()).add(asking.question());
            }
        }
        for (Map.Entry<Long, List<Integer>> player : byAccount.entrySet()) {
            add(player.getKey(), player.getValue());
        }
    }

    private void add(long account, List<Integer> inOrder) throws SQLException {
        String ids =
                Recollection.lately(inOrder, of(account), Limits.ASKED_LATELY).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(","));
        if (Sql.update(database, UPDATE, ids, account) == 0) {
            Sql.update(database, INSERT, ids, account);
        }
    }
}
