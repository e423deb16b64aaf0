package org.surkrut.game;

/** What a game waits for, with its name on the wire and its time. */
public enum Phase {
    ORDER("ordre", Rules.ROLL_SECONDS),
    ROLL("lancer", Rules.ROLL_SECONDS),
    CHOOSE("choisir", Rules.CHOOSE_SECONDS),
    ANSWER("repondre", Rules.ANSWER_SECONDS);

    private final String wire;
    private final int seconds;

    Phase(String wire, int seconds) {
        this.wire = wire;
        this.seconds = seconds;
    }

    public String wire() {
        return wire;
    }

    public int seconds() {
        return seconds;
    }
}
