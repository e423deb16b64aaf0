package org.surkrut.rating;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.surkrut.game.Asking;
import org.surkrut.protocol.Limits;

/** What each player was asked lately, in the database. */
final class AskedRows {
    private final EntityManager database;

    AskedRows(EntityManager database) {
        this.database = database;
    }

    /** Newest first. */
    List<Integer> of(long account) {
        List<?> rows =
                database.createNativeQuery(
                                "select question_ids from asked_lately where account_id = ?1")
                        .setParameter(1, account)
                        .getResultList();
        return rows.stream()
                .flatMap(ids -> Arrays.stream(ids.toString().split(",")))
                .map(Integer::valueOf)
                .toList();
    }

    /** Those of one game, to all its players. */
    void add(List<Asking> askings) {
        SortedMap<Long, List<Integer>> byAccount = new TreeMap<>();
        for (Asking asking : askings) {
            for (long account : asking.accounts()) {
                byAccount.computeIfAbsent(account, key -> new ArrayList<>()).add(asking.question());
            }
        }
        byAccount.forEach(this::add);
    }

    private void add(long account, List<Integer> inOrder) {
        String ids =
                Recollection.lately(inOrder, of(account), Limits.ASKED_LATELY).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(","));
        String update = "update asked_lately set question_ids = ?2 where account_id = ?1";
        String insert =
                "insert into asked_lately (account_id, question_ids)"
                        + " select id, ?2 from account where id = ?1";
        if (run(update, account, ids) == 0) {
            run(insert, account, ids);
        }
    }

    private int run(String statement, long account, String ids) {
        return database.createNativeQuery(statement)
                .setParameter(1, account)
                .setParameter(2, ids)
                .executeUpdate();
    }
}
