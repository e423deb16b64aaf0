package org.surkrut.game;

import java.time.Instant;

/**
 * One place at the table.
 *
 * @param id from 1
 * @param since when the presence last changed
 * @param finished has answered the final question right
 */
public record Seat(
        int id,
        Player player,
        Presence presence,
        Instant since,
        int square,
        Figures figures,
        Attendance attendance,
        boolean finished) {

    static Seat of(int id, Player player, Instant now) {
        Presence presence = player.isBot() ? Presence.REPLACED : Presence.PRESENT;
        return new Seat(
                id, player, presence, now, Board.CENTRE, Figures.NONE, Attendance.NEW, false);
    }

    /** A person plays it, or is being waited for. */
    public boolean isInPlay() {
        return !presence.isKept();
    }

    /** Has let so much pass that nobody waits any more for answers to the others' questions. */
    public boolean isIgnored() {
        return attendance.missed() >= Rules.MISSED_UNTIL_IGNORED;
    }

    boolean isOnPot() {
        return square == Board.CENTRE && figures.hasAll();
    }

    /** How often this seat's keeper answers right, per cent. */
    int keeperPercent() {
        if (player.isBot()) {
            return Rules.botPercent(player.level());
        }
        return attendance.given() < Rules.KEEPER_ANSWERS_NEEDED
                ? Rules.KEEPER_PERCENT
                : 100 * attendance.right() / attendance.given();
    }

    Seat at(int next) {
        return new Seat(id, player, presence, since, next, figures, attendance, finished);
    }

    Seat with(Presence next, Instant now) {
        return new Seat(id, player, next, now, square, figures, attendance, finished);
    }

    Seat with(Figures next) {
        return new Seat(id, player, presence, since, square, next, attendance, finished);
    }

    Seat with(Attendance next) {
        return new Seat(id, player, presence, since, square, figures, next, finished);
    }

    Seat finish() {
        return new Seat(id, player, presence, since, square, figures, attendance, true);
    }
}
