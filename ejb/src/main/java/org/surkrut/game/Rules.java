package org.surkrut.game;

import java.time.Duration;

/** The numbers of the rules, all of them, each with its unit. See {@code docs/rules.md}. */
public final class Rules {
    public static final int MIN_PLAYERS = 2;
    public static final int MAX_PLAYERS = 6;
    public static final int CATEGORIES = 5;
    public static final int ANSWERS = 3;
    public static final int DIE_FACES = 6;

    public static final int QUESTIONS_A_TURN = 2;
    public static final int MAX_BRETZELS = 5;
    public static final int JUMP_BRETZELS = 5;

    /** From this many players on, one may try an ingredient square again without leaving it. */
    public static final int STAY_PLAYERS = 3;

    public static final int POINTS_OWN = 10;
    public static final int POINTS_INGREDIENT = 30;
    public static final int POINTS_FINAL = 50;
    public static final int POINTS_OTHER = 2;

    public static final int ROLL_SECONDS = 15;
    public static final int CHOOSE_SECONDS = 20;
    public static final int ANSWER_SECONDS = 20;

    /** The round in progress after this time is the last (<i>dernier service</i>). */
    public static final Duration LAST_SERVICE = Duration.ofMinutes(30);

    /** Late so many times in a row in one's own turns: a seat keeper plays. */
    public static final int LATES_UNTIL_REPLACED = 3;

    /** So many questions let pass in a row: nobody waits for that player's answer any more. */
    public static final int MISSED_UNTIL_IGNORED = 3;

    /** A page reload is no absence: answers of a lost connection are waited for this long. */
    public static final Duration ABSENCE_GRACE = Duration.ofSeconds(3);

    /** How long a game waits, at rest, for any of its players to come back. */
    public static final Duration REST = Duration.ofMinutes(30);

    public static final int KEEPER_ANSWERS_NEEDED = 3;
    public static final int KEEPER_PERCENT = 50;
    private static final int[] BOT_PERCENT = {45, 60, 75};
    public static final int BOT_LEVELS = BOT_PERCENT.length;

    private Rules() {}

    /**
     * How often a bot answers right.
     *
     * @param level 1 to {@link #BOT_LEVELS}
     * @return per cent
     */
    public static int botPercent(int level) {
        return BOT_PERCENT[level - 1];
    }
}
