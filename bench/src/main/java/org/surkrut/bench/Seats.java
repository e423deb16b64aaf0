package org.surkrut.bench;

import java.time.LocalDateTime;
import java.util.Random;

/** What the players of one made-up game came to. */
record Seats(long game, LocalDateTime launchedAt, int seconds, Random random) {
    static final String INSERT =
            "insert into result (game_id, seat, account_id, colour, points, placement, good_answers,"
                    + " bad_answers, choux, knack, pdt, lard, vin, played_at, duration_seconds, won)"
                    + " values (?, ?, ?, 'vert', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /**
     * @param seat from 1, which is the place, too
     */
    Object[] row(int seat, long account) {
        int good = random.nextInt(60);
        return new Object[] {
            game,
            seat,
            account,
            good * 10,
            seat,
            good,
            random.nextInt(60),
            random.nextInt(2),
            random.nextInt(2),
            random.nextInt(2),
            random.nextInt(2),
            random.nextInt(2),
            launchedAt,
            seconds,
            seat == 1
        };
    }
}
