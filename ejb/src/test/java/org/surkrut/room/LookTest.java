package org.surkrut.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.surkrut.game.Chance;
import org.surkrut.game.Event;
import org.surkrut.game.Game;
import org.surkrut.game.Phase;
import org.surkrut.game.Presence;

/** What an administrator sees of rooms. */
class LookTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");
    private static final String SEED = "ab".repeat(Chance.SEED_BYTES);

    private final Party party =
            new Party("ABCDEF", "fr", List.of(), NOW, Choice.DEFAULT)
                    .add(1, "Hansi")
                    .add(2, "Gretel")
                    .addBot(1)
                    .change(2, member -> member.ready(true));

    @Test
    void aWaitingRoomShowsWhoIsThereAndReady() {
        Glance room = look(State.waiting(party), Set.of(1L));

        assertThat(room.isWaiting()).isTrue();
        assertThat(room.stage()).isNull();
        assertThat(room.guests())
                .extracting(Glance.Guest::sitting)
                .containsExactly(
                        Glance.Sitting.CONNECTED, Glance.Sitting.ABSENT, Glance.Sitting.BOT);
        assertThat(room.guests())
                .extracting(Glance.Guest::ready)
                .containsExactly(false, true, true);
    }

    @Test
    void aGameShowsWhereItStands() {
        Glance room = look(playing(), Set.of(1L, 2L));

        assertThat(room.since()).isEqualTo(NOW);
        assertThat(room.steps()).isEqualTo(4);
        assertThat(room.stage()).isEqualTo(new Glance.Stage(Phase.ROLL, 1, "Gretel", 10));
        assertThat(room.guests())
                .extracting(Glance.Guest::sitting)
                .containsExactly(
                        Glance.Sitting.KEEPER, Glance.Sitting.CONNECTED, Glance.Sitting.BOT);
    }

    /** As after a new start, when nobody counts as absent in the game. */
    @Test
    void whoIsNotConnectedIsAbsent() {
        assertThat(look(playing(), Set.of()).guests().get(1).sitting())
                .isEqualTo(Glance.Sitting.ABSENT);
    }

    /** An administrator may play too. */
    @Test
    void nothingSecretIsInIt() {
        State asked = playing();
        Event question =
                new Event.Asked(2, 9, 1, false, "Chou ?", List.of("Rouge", "Vert", "Bleu"), 2);
        Game game = question.applyTo(asked.game());

        assertThat(look(new State(party, game, 5), Set.of()).toString())
                .doesNotContain(SEED)
                .doesNotContain("right")
                .doesNotContain("Vert");
    }

    @Test
    void roomsAreFoundByCodeNameAndKind() {
        Party other = new Party("XYZ234", "en", List.of(), NOW, Choice.DEFAULT).add(7, "Odile");
        Glance late = Glance.of(State.waiting(other), Set.of(), false, NOW.plusSeconds(5), NOW);
        Panorama all = Panorama.of(Stream.of(look(playing(), Set.of()), late));

        assertThat(codes(all)).containsExactly("XYZ234", "ABCDEF");
        assertThat(all.waiting()).isEqualTo(1);
        assertThat(all.playing()).isEqualTo(1);
        assertThat(codes(all.find(" xyz ", null))).containsExactly("XYZ234");
        assertThat(codes(all.find("gret", null))).containsExactly("ABCDEF");
        assertThat(codes(all.find("", true))).containsExactly("XYZ234");
        assertThat(codes(all.find("odile", false))).isEmpty();
    }

    private static List<String> codes(Panorama rooms) {
        return rooms.rooms().stream().map(Glance::code).toList();
    }

    private State playing() {
        Event.Launched launch = new Event.Launched(7, NOW, "fr", SEED, party.players(), List.of());
        Game game = Game.launch(launch).next();
        for (Event event :
                List.of(
                        new Event.OrderSettled(List.of(2, 1, 3)),
                        new Event.TurnBegan(2, 1),
                        new Event.PhaseBegan(Phase.ROLL, 2, 15, 2, NOW),
                        new Event.PresenceChanged(1, Presence.REPLACED, NOW))) {
            game = event.applyTo(game);
        }
        return new State(party, game, 4);
    }

    private static Glance look(State state, Set<Long> reached) {
        return Glance.of(state, reached, false, NOW, NOW.plusSeconds(5));
    }
}
