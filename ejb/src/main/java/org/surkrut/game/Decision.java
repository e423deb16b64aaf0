package org.surkrut.game;

import java.util.List;

/** What a command comes to. */
public sealed interface Decision {
    record Refused(Refusal reason) implements Decision {}

    /**
     * The events in their order, and the state that they lead to; without events, nothing changed.
     */
    record Accepted(Game next, List<Event> events) implements Decision {}
}
