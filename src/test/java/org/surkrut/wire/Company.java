package org.surkrut.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of one room, who come together again and again; what they all have been told. */
final class Company {
    final Findings findings;
    final int people;
    final int bots;

    /** Never launches: colours, readiness and bots change all the time. */
    final boolean waits;

    /** Comes together, and then does nothing. */
    final boolean isCalm;

    private final List<FreePlayer> players = new ArrayList<>();
    private final Map<FreePlayer, Integer> heard = new HashMap<>();
    private final List<String> states = new ArrayList<>();
    private boolean inStep;

    /** The server has been killed, and not all are back. */
    private boolean isBetweenLives;

    private String code;
    private int moves;
    private int movesBefore;
    private int idleLives;

    Company(Findings findings, int people, int bots, boolean waits, boolean isCalm) {
        this.findings = findings;
        this.people = people;
        this.bots = bots;
        this.waits = waits;
        this.isCalm = isCalm;
    }

    void add(FreePlayer player) {
        players.add(player);
    }

    List<FreePlayer> players() {
        return players;
    }

    boolean isLeader(FreePlayer player) {
        return players.get(0) == player;
    }

    /** Null: no room yet. */
    synchronized String code() {
        return code;
    }

    synchronized void meetAt(String room) {
        code = room;
    }

    synchronized void forget(String room) {
        code = room.equals(code) ? null : code;
    }

    synchronized void moved() {
        moves++;
    }

    /** Something has happened since the server's start. */
    synchronized boolean hasMoved() {
        return moves > movesBefore;
    }

    /** Should have moved by now: it did not before the last kill. */
    synchronized boolean isOverdue() {
        return idleLives > 0 && !hasMoved();
    }

    synchronized void lifeEnds() {
        idleLives = hasMoved() ? 0 : idleLives + 1;
        isBetweenLives = true;
    }

    /** All are back, and nobody has done anything yet. */
    void lifeBegins() {
        if (waits && (inStep || players.stream().allMatch(FreePlayer::isInCompany))) {
            compare();
        }
        synchronized (this) {
            movesBefore = moves;
            isBetweenLives = false;
        }
    }

    /**
     * Has lost the connection, and so may have missed something; with the next life all is well.
     */
    synchronized void missed(FreePlayer by) {
        heard.remove(by);
        if (waits && !isBetweenLives) {
            findings.strays.incrementAndGet();
        }
    }

    /** The server lives, as far as anybody knows. */
    synchronized boolean isAlive() {
        return !isBetweenLives;
    }

    /** In a waiting room everybody hears of the same changes in the same order. */
    synchronized void members(FreePlayer by, String frame) {
        moves++;
        if (!inStep || isBetweenLives || !heard.containsKey(by)) {
            return;
        }
        int next = heard.merge(by, 1, Integer::sum);
        if (next == states.size()) {
            states.add(frame);
        } else if (!states.get(next).equals(frame)) {
            findings.lost.add(by.login + " was told " + frame + ", others " + states.get(next));
        }
    }

    /** The room as everybody finds it, against what was acknowledged and what was told before. */
    private void compare() {
        String now = players.get(0).waiting().found();
        Map<String, WaitingPlace.Row> rows = WaitingPlace.rows(now);
        Map<String, WaitingPlace.Row> before =
                inStep ? WaitingPlace.rows(states.get(states.size() - 1)) : Map.of();
        for (FreePlayer player : players) {
            if (!now.equals(player.waiting().found())) {
                findings.lost.add("one finds " + now + ", another " + player.waiting().found());
            } else {
                player.waiting().compare(rows, before);
            }
        }
        synchronized (this) {
            inStep = true;
            states.clear();
            states.add(now);
            players.forEach(player -> heard.put(player, 0));
        }
    }
}
