package org.surkrut.game;

/** Who plays a seat, with its name on the wire. */
public enum Presence {
    PRESENT("present"),
    /** The connection is lost; the seat waits for its player. */
    ABSENT("absent"),
    /** A seat keeper plays; the player may come back. */
    REPLACED("remplace"),
    /** Left for good; a seat keeper plays. */
    GONE("parti");

    private final String wire;

    Presence(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }

    /** Whether a seat keeper plays. */
    public boolean isKept() {
        return this == REPLACED || this == GONE;
    }
}
