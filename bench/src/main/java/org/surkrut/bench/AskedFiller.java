package org.surkrut.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What each player was asked lately. */
record AskedFiller(Filler filler, Random random) {
    private static final int REMEMBERED = 200;
    private static final int KINDS = 500;

    /** One row an account; the rows are of some kinds only, as making them takes the time. */
    void fill(long first, int accounts) throws SQLException {
        int questions = (int) filler.number("select max(id) from question");
        List<String> kinds = new ArrayList<>();
        for (int kind = 0; kind < KINDS; kind++) {
            kinds.add(
                    IntStream.generate(() -> 1 + random.nextInt(questions))
                            .distinct()
                            .limit(REMEMBERED)
                            .mapToObj(String::valueOf)
                            .collect(Collectors.joining(",")));
        }
        filler.rows(
                "insert into asked_lately (account_id, question_ids) values (?, ?)",
                accounts,
                i -> new Object[] {first + i, kinds.get(i % KINDS)});
    }
}
