package org.surkrut.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.surkrut.game.Chance;
import org.surkrut.game.Event;
import org.surkrut.game.Game;
import org.surkrut.game.Pauses;
import org.surkrut.journal.Entry;
import org.surkrut.question.QuestionBank;
import org.surkrut.rating.AskedLately;

/** An administrator ends a room: it is gone once that is durable, and not before. */
class EndTest {
    private static final Instant NOW = Instant.now();
    private static final String REASON = "424;La salle ferme\\, désolé";

    private final HandJournal journal = new HandJournal();
    private final House house =
            new House(
                    journal,
                    new QuestionBank(),
                    new AskedLately(),
                    Runnable::run,
                    new House.Times(
                            new Pauses(Duration.ZERO, Duration.ofMinutes(30)),
                            Duration.ofMinutes(1),
                            Duration.ofMinutes(10)));
    private final Party party =
            new Party("ABCDEF", "fr", List.of(), NOW, Choice.DEFAULT)
                    .add(1, "Hansi")
                    .add(2, "Gretel")
                    .addBot(1)
                    .add(3, "Odile");
    private final List<Ear> ears = List.of(new Ear(), new Ear(), new Ear());

    @Test
    void ofAWaitingRoomIsToldToAllOfIt() {
        Room room = room(State.waiting(party));

        assertThat(room.end("La salle ferme, désolé")).isTrue();
        assertThat(journal.last()).containsExactly(new Entry.RoomClosed("ABCDEF"));
        nobodyHears();
        journal.written();

        isGone(room);
    }

    @Test
    void ofAGameIsItsEndTooInTheSameWrite() {
        Room room = room(playing());

        assertThat(room.end("La salle ferme, désolé")).isTrue();
        assertThat(journal.last())
                .hasSize(4)
                .endsWith(new Entry.RoomClosed("ABCDEF"))
                .element(0)
                .hasFieldOrPropertyWithValue("number", 2)
                .extracting("events")
                .asString()
                .matches("Ended;.*;false;.*");
        assertThat(journal.last().get(1))
                .isInstanceOfSatisfying(
                        Entry.GameEnded.class,
                        ended -> {
                            assertThat(ended.saved()).isFalse();
                            assertThat(ended.results()).isEmpty();
                        });
        journal.written();

        isGone(room);
    }

    @Test
    void isNotTwice() {
        Room room = room(State.waiting(party));
        assertThat(room.end("La salle ferme, désolé")).isTrue();

        assertThat(room.end("Encore")).isFalse();
        journal.written();
        isGone(room);
    }

    @Test
    void nobodyComesInMeanwhile() {
        Room room = room(State.waiting(party));
        room.end("La salle ferme, désolé");
        Ear late = new Ear();

        room.join(new Visitor(4, "Seppi", "fr", 8080, late));

        assertThat(late.heard()).containsExactly("307;");
        assertThat(house.roomOf(1)).as("not free before it is durable").isSameAs(room);
    }

    @Test
    void thatCannotBeWrittenHasNotHappened() {
        State before = playing();
        Room room = room(before);
        room.end("La salle ferme, désolé");

        journal.failed();
        assertThat(room.end("Encore")).as("while it is suspended").isFalse();
        room.restore(before);
        journal.written();

        assertThat(house.room("ABCDEF")).isSameAs(room);
        assertThat(house.roomOf(1)).isSameAs(room);
        for (Ear ear : ears) {
            assertThat(ear.heard()).noneMatch(f -> f.startsWith("424;") || f.equals("220;"));
        }
        assertThat(room.end("Encore")).isTrue();
    }

    @Test
    void afterAnOutageAllGoesOnFirst() {
        Room room = room(State.waiting(party));
        room.pause();
        ears.forEach(Ear::heard);

        room.end("La salle ferme, désolé");
        journal.written();

        for (Ear ear : ears) {
            assertThat(ear.heard()).containsExactly("422;reprise", REASON, "220;");
        }
    }

    private State playing() {
        Event.Launched launch =
                new Event.Launched(
                        7, NOW, "fr", "ab".repeat(Chance.SEED_BYTES), party.players(), List.of());
        return new State(party, Game.launch(launch).next(), 1);
    }

    private Room room(State state) {
        Room room = new Room(state, house);
        house.add(room);
        house.rejoin(room, List.of(1L, 2L, 3L));
        for (int i = 0; i < ears.size(); i++) {
            String login = party.member(i + 1L).orElseThrow().name();
            room.arrive(new Visitor(i + 1L, login, "fr", 8080, ears.get(i)), List.of("0;"));
        }
        journal.written();
        ears.forEach(Ear::heard);
        return room;
    }

    private void nobodyHears() {
        ears.forEach(ear -> assertThat(ear.heard()).isEmpty());
    }

    private void isGone(Room room) {
        for (Ear ear : ears) {
            assertThat(ear.heard()).containsExactly(REASON, "220;");
        }
        assertThat(house.room("ABCDEF")).isNull();
        assertThat(house.roomOf(1)).isNull();
        assertThat(room.end("Encore")).isFalse();
    }
}
