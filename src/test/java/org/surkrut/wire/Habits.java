package org.surkrut.wire;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** What one free player likes to do next, at the door, in a waiting room and in a game. */
final class Habits {
    /** Not a request: the connection is lost. */
    static final String CUT = "";

    private static final long AGAIN_MILLIS = 700;
    private static final int ONE_MOVE_IS_A_CUT_OF = 150;
    private static final int ONE_MOVE_IS_A_LEAVE_OF = 200;

    private final Company company;
    private final FreePlayer player;
    private final WaitingPlace waiting;
    private final Random random;
    private long notBefore;

    Habits(Company company, FreePlayer player, WaitingPlace waiting, Random random) {
        this.company = company;
        this.player = player;
        this.waiting = waiting;
        this.random = random;
    }

    private static long now() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }

    /** Null: nothing yet. */
    String atTheDoor() {
        String code = company.code();
        if (now() < notBefore) {
            return null;
        }
        return code != null ? "13;" + code : company.isLeader(player) ? "12;" : null;
    }

    /** Which room an answer to 12 or 13 has brought; empty: none. */
    String entered(int request, Frame answer) {
        if (answer.code() == 0) {
            company.meetAt(request == 12 ? answer.scalar(0) : company.code());
            return company.code();
        }
        comesLater();
        if (answer.code() == 307) {
            company.forget(company.code());
        }
        return "";
    }

    void comesLater() {
        notBefore = now() + AGAIN_MILLIS;
    }

    /** Null: nothing yet. */
    String inWaitingRoom(String members) {
        Map<String, WaitingPlace.Row> rows = WaitingPlace.rows(members);
        long bots = rows.keySet().stream().filter(name -> name.startsWith("~")).count();
        boolean complete = rows.size() - bots == company.people;
        if (company.waits) {
            return complete && !company.isCalm ? waiting.change(random) : null;
        }
        String creator =
                rows.keySet().stream().filter(name -> !name.startsWith("~")).findFirst().orElse("");
        if (creator.equals(player.login) && bots < company.bots) {
            return "15;" + (1 + random.nextInt(3));
        }
        WaitingPlace.Row own = rows.get(player.login);
        return complete && bots == company.bots && own != null && !own.ready() ? "22;true" : null;
    }

    /** Null: nothing yet. */
    String inGame(Duties duties) {
        if (company.isCalm || !duties.isDue()) {
            return null;
        } else if (random.nextInt(ONE_MOVE_IS_A_CUT_OF) == 0) {
            return CUT;
        }
        return random.nextInt(ONE_MOVE_IS_A_LEAVE_OF) == 0 ? "14;" : duties.move();
    }
}
