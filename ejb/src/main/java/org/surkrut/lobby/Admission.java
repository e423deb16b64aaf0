package org.surkrut.lobby;

/** What becomes of somebody who wants to come in. */
public sealed interface Admission {
    /** The refusal is a frame of the wire contract. */
    record Refused(String frame) implements Admission {}

    /**
     * The player is in.
     *
     * @param token for the next time
     */
    record Admitted(long account, String login, String token) implements Admission {
        @Override
        public String toString() {
            return "Admitted " + login;
        }
    }
}
