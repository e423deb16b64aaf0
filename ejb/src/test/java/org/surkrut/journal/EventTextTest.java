package org.surkrut.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.surkrut.game.Event;
import org.surkrut.game.Event.Actor;
import org.surkrut.game.Event.Purpose;
import org.surkrut.game.Phase;
import org.surkrut.game.Player;
import org.surkrut.game.Presence;

class EventTextTest {
    private static final Instant AT = Instant.parse("2026-11-23T10:15:00.123456789Z");
    private static final Instant WHOLE = Instant.parse("2026-11-23T10:15:00Z");

    /** One of each kind, with what is hard to carry. */
    private static final List<Event> EVENTS =
            List.of(
                    new Event.Launched(
                            Long.MAX_VALUE,
                            AT,
                            "fr-FR",
                            "00ff",
                            List.of(
                                    new Player("A_-1", "rouge", 0, 7),
                                    new Player("~Hansi", "b", 3, 0)),
                            List.of(new Event.Card(1, 10), new Event.Card(5, Integer.MAX_VALUE))),
                    new Event.Drawn(Long.MAX_VALUE, 6, 5, Purpose.ORDER_ROLL),
                    new Event.RollOff(List.of(1, 2, 3)),
                    new Event.OrderRolled(1, 6, Actor.PLAYER),
                    new Event.OrderSettled(List.of(3, 1, 2)),
                    new Event.TurnBegan(3, 1),
                    new Event.PhaseBegan(Phase.ROLL, 3, 15, 4, WHOLE),
                    new Event.Rolled(3, 5, List.of(), Actor.CLOCK),
                    new Event.Rolled(3, 5, List.of(0, 1, 29), Actor.KEEPER),
                    new Event.BretzelsSpent(3, 0),
                    new Event.Moved(3, 8, Actor.PLAYER),
                    new Event.Asked(
                            3,
                            -1,
                            2,
                            true,
                            "; , [ ] ( ) \\ \\n and\na line, a\r\nCR, a \u0085 a \u2028 🥨",
                            List.of("", ";", "\r"),
                            2),
                    new Event.Asked(1, 2, 3, false, "", List.of("a", "", "(b)"), 1),
                    new Event.Answered(3, 2, Actor.PLAYER),
                    new Event.Revealed(
                            2,
                            List.of(
                                    new Event.Score(1, 0, false, 0, 0, 5),
                                    new Event.Score(2, 2, true, 40, 1, 0))),
                    new Event.Finished(3),
                    new Event.PresenceChanged(1, Presence.REPLACED, AT),
                    new Event.ClockReset(AT),
                    new Event.Ended(List.of(3, 2, 1), true, AT));

    @Test
    void everyKindOfEventIsAmongTheExamples() {
        assertThat(EVENTS)
                .extracting(Object::getClass)
                .containsAll(Arrays.asList(Event.class.getPermittedSubclasses()));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(EventText.read(EventText.write(EVENTS))).isEqualTo(EVENTS);
        for (Event event : EVENTS) {
            assertThat(EventText.read(EventText.write(List.of(event)))).containsExactly(event);
        }
    }

    @Test
    void eachEventIsOneLine() {
        assertThat(EventText.write(EVENTS).split("\n", -1)).hasSize(EVENTS.size());
    }

    @Test
    void noEventsAreNoText() {
        assertThat(EventText.write(List.of())).isEmpty();
        assertThat(EventText.read("")).isEmpty();
    }

    @Test
    void linesLookAsInTheGameFile() {
        assertThat(EventText.write(List.of(new Event.Drawn(3, 6, 5, Purpose.ROLL))))
                .isEqualTo("Drawn;3;6;5;ROLL");
        assertThat(EventText.write(List.of(new Event.RollOff(List.of(1, 2)))))
                .isEqualTo("RollOff;[1,2]");
        assertThat(
                        EventText.write(
                                List.of(
                                        new Event.Revealed(
                                                1,
                                                List.of(new Event.Score(1, 2, false, 0, 0, 3))))))
                .isEqualTo("Revealed;1;[(1,2,false,0,0,3)]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nonsense;1",
                "Finished",
                "Finished;",
                "Finished;1;2",
                "Finished;one",
                "Finished;99999999999",
                "Finished;[1]",
                "Finished;(1)",
                "RollOff;1",
                "RollOff;(1,2)",
                "RollOff;[(1,2)]",
                "RollOff;[one]",
                "Revealed;1;[1]",
                "Revealed;1;[(1,2,false,0,0)]",
                "Revealed;1;[(1,2,maybe,0,0,3)]",
                "Moved;1;2;NOBODY",
                "Moved;1;2;player",
                "ClockReset;yesterday",
                "Ended;[1];yes;2026-11-23T10:15:00Z",
                "Finished;1\n",
                "Finished;1\n\nFinished;2",
                "Finished;1\r",
                "\n",
                " Finished;1",
                "Card;1;2",
                "Event;1",
            })
    void whatIsNoEventIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> EventText.read(text));
    }

    @Test
    void damagedTextIsReadOrRefusedAndNothingElse() {
        Random random = new Random(20261123);
        String text = EventText.write(EVENTS);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder damaged = new StringBuilder(text);
            int at = random.nextInt(text.length());
            if (random.nextBoolean()) {
                damaged.setCharAt(at, ";,[]()\\n0a\n".charAt(random.nextInt(11)));
            } else {
                damaged.delete(at, Math.min(text.length(), at + random.nextInt(9)));
            }
            readOrRefuse(damaged.toString());
        }
    }

    private static void readOrRefuse(String text) {
        try {
            assertThat(EventText.read(text)).isNotNull();
        } catch (IllegalArgumentException expected) {
            assertThat(expected).hasMessageNotContaining("\n");
        } catch (RuntimeException e) {
            fail(text, e);
        }
    }
}
