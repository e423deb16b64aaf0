package org.surkrut.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What random play has come by, lest it should silently stop coming by it. */
final class RandomSights {
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    void note(List<Event> events) {
        Event.Launched launch = (Event.Launched) events.get(0);
        note("players: " + launch.players().size());
        int[] square = new int[launch.players().size() + 1];
        for (Event event : events) {
            note(event.getClass().getSimpleName());
            if (event instanceof Event.Moved e) {
                note(e.square() == square[e.seat()] ? "stayed" : "moved by " + e.by());
                square[e.seat()] = e.square();
            } else {
                note(event);
            }
        }
    }

    private void note(Event event) {
        if (event instanceof Event.PresenceChanged e) {
            note(e.presence().name());
        } else if (event instanceof Event.Asked e && e.last()) {
            note("final question");
        } else if (event instanceof Event.Drawn e) {
            note("drawn for " + e.purpose());
        } else if (event instanceof Event.Ended e) {
            note(e.saved() ? "played to the end" : "abandoned");
        }
    }

    private void note(String what) {
        if (!seen.contains(what)) {
            seen.add(what);
        }
    }

    void assertAllSeen() {
        for (Class<?> type : Event.class.getPermittedSubclasses()) {
            assertThat(seen).contains(type.getSimpleName());
        }
        for (Event.Purpose purpose : Event.Purpose.values()) {
            assertThat(seen).contains("drawn for " + purpose);
        }
        for (Presence presence : Presence.values()) {
            assertThat(seen).contains(presence.name());
        }
        assertThat(seen)
                .contains("players: 2", "players: 3", "players: 4", "players: 5", "players: 6")
                .contains("moved by PLAYER", "moved by CLOCK", "moved by KEEPER", "stayed")
                .contains("final question", "played to the end", "abandoned");
    }
}
