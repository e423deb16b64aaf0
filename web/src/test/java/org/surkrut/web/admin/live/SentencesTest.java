package org.surkrut.web.admin.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.surkrut.game.Event;
import org.surkrut.game.Event.Actor;
import org.surkrut.game.Phase;
import org.surkrut.game.Player;
import org.surkrut.game.Presence;

/** What a watching administrator reads. */
class SentencesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");
    private static final Event.Asked ASKED =
            new Event.Asked(1, 7, 2, false, "Chou ?", List.of("Rouge", "Vert", "Bleu"), 2);

    private final Sentences sentences =
            new Sentences(new Wording(Locale.ENGLISH), List.of("Liesel", "~Hansi"));

    @Test
    void tellsOfATurn() {
        assertThat(
                        told(
                                new Event.TurnBegan(1, 3),
                                new Event.Rolled(1, 5, List.of(3, 4), Actor.PLAYER),
                                new Event.Moved(1, 1, Actor.CLOCK),
                                ASKED))
                .containsExactly(
                        "Liesel is to play (round 3).",
                        "Liesel rolls 5.",
                        "Liesel goes to “Plate: Cabbage”. (too late, by the server)",
                        "A question for Liesel (Sport and leisure): Chou ?");
    }

    /** An administrator may play too. */
    @Test
    void keepsSecretWhatPlayersDoNotKnow() {
        String seed = "5eed".repeat(16);
        List<Player> players = List.of(new Player("Liesel", "rouge", 0, 4711));
        List<String> told =
                told(
                        new Event.Launched(1, NOW, "fr", seed, players, List.of()),
                        new Event.Drawn(3, 6, 2, Event.Purpose.QUESTION),
                        ASKED,
                        new Event.Answered(1, 3, Actor.PLAYER),
                        new Event.Answered(2, 2, Actor.KEEPER));

        assertThat(told).hasSize(4);
        assertThat(String.join("\n", told))
                .doesNotContain(seed, "4711", "Rouge", "Vert", "Bleu", "2", "3");
    }

    @Test
    void tellsTheRightAnswerOnceItIsRevealed() {
        Event.Score right = new Event.Score(1, 2, true, 10, 0, 1);
        Event.Score wrong = new Event.Score(2, 1, false, 0, 0, 0);
        told(ASKED);

        assertThat(told(new Event.Revealed(2, List.of(right, wrong))))
                .containsExactly("The right answer: Vert. Found by Liesel.");
        assertThat(told(new Event.Revealed(2, List.of(wrong))))
                .containsExactly("The right answer: Vert. Nobody found it.");
    }

    @Test
    void everyEventHasItsSentenceInBothLanguages() {
        List<Event> events =
                List.of(
                        new Event.OrderRolled(1, 4, Actor.CLOCK),
                        new Event.OrderSettled(List.of(2, 1)),
                        new Event.BretzelsSpent(1, 0),
                        new Event.Finished(1),
                        new Event.ClockReset(NOW),
                        new Event.Ended(List.of(1, 2), true, NOW),
                        new Event.Ended(List.of(1, 2), false, NOW));
        List<Event> presences =
                Arrays.stream(Presence.values())
                        .map(p -> (Event) new Event.PresenceChanged(1, p, NOW))
                        .toList();
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Sentences own = new Sentences(new Wording(locale), List.of("Liesel", "~Hansi"));
            assertThat(own.of(1, events)).hasSameSizeAs(events);
            assertThat(own.of(2, presences)).hasSameSizeAs(presences);
        }
    }

    @Test
    void theTimeIsThatOfTheStep() {
        Event phase = new Event.PhaseBegan(Phase.ROLL, 1, 15, 2, NOW);

        assertThat(sentences.of(9, List.of(new Event.TurnBegan(1, 3), phase)))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.step()).isEqualTo(9);
                            assertThat(line.time()).endsWith(":00");
                        });
        assertThat(sentences.of(9, List.of(new Event.TurnBegan(1, 3))).get(0).time()).isEmpty();
    }

    private List<String> told(Event... events) {
        return sentences.of(1, List.of(events)).stream().map(Line::text).toList();
    }
}
