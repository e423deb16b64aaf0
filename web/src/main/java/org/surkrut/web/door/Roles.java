package org.surkrut.web.door;

/** What somebody who has come in may be, as {@code web.xml} has it. */
final class Roles {
    static final String PLAYER = "player";
    static final String ADMINISTRATOR = "admin";

    private Roles() {}
}
