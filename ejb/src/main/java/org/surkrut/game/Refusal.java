package org.surkrut.game;

/** Why a command was refused; nothing was changed. */
public enum Refusal {
    /** It is another player's turn. */
    NOT_YOUR_TURN,
    /** The game waits for something else. */
    NOT_NOW,
    /** Not one of the choices. */
    NOT_A_CHOICE
}
