package org.surkrut.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.surkrut.game.Event;
import org.surkrut.question.DeckWish;
import org.surkrut.question.LevelMix;
import org.surkrut.question.PackOnOffer;
import org.surkrut.question.QuestionBank;
import org.surkrut.rating.AskedLately;

/** What a launch asks of the bank, and what it does where that is gone. */
class LauncherTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");
    private static final Choice WINES = new Choice(List.of(7), new LevelMix(0, 1, 2));

    private final List<PackOnOffer> packs = new ArrayList<>(List.of(pack(1, true), pack(7, false)));
    private final List<DeckWish> wishes = new ArrayList<>();
    private final QuestionBank bank =
            new QuestionBank() {
                @Override
                public List<PackOnOffer> packs(String language) {
                    return packs;
                }

                @Override
                public List<Event.Card> deck(DeckWish wish) {
                    wishes.add(wish);
                    return wish.packs().isEmpty() ? List.of() : cards();
                }
            };
    private final AskedLately asked = new AskedLately();
    private final Launcher launcher = new Launcher(bank, asked);
    private final Party party =
            new Party("ABCDEF", "fr", List.of(), NOW, WINES)
                    .add(1, "Hansi")
                    .add(2, "Gretel")
                    .addBot(1);

    private static PackOnOffer pack(int id, boolean builtIn) {
        List<Integer> counts = List.of(120, 120, 120, 120, 120);
        return new PackOnOffer(id, "Pack " + id, "fr", "", "", "", builtIn, counts);
    }

    private static List<Event.Card> cards() {
        return IntStream.range(0, 600).mapToObj(i -> new Event.Card(1 + i / 120, 1 + i)).toList();
    }

    @Test
    void takesWhatTheRoomHasChosenWithoutWhatItsPeopleWereAskedLately() {
        asked.add(1, List.of(10, 11, 12));
        asked.add(2, List.of(12, 13));
        asked.add(3, List.of(99));

        Launcher.Launch launch = launcher.launch(party, NOW).orElseThrow();

        assertThat(launch.state().party().choice()).isEqualTo(WINES);
        assertThat(wishes).hasSize(1);
        assertThat(wishes.get(0).packs()).containsExactly(7);
        assertThat(wishes.get(0).mix()).isEqualTo(WINES.mix());
        assertThat(wishes.get(0).avoid()).startsWith(10).containsExactlyInAnyOrder(10, 11, 12, 13);
    }

    @Test
    void fallsBackToTheDefaultWhereThatIsGone() {
        packs.remove(1);

        Launcher.Launch launch = launcher.launch(party, NOW).orElseThrow();

        assertThat(launch.state().party().choice()).isEqualTo(Choice.DEFAULT);
        assertThat(wishes.get(1).packs()).isEqualTo(Set.of(1));
    }

    @Test
    void needsAPackAtLeast() {
        packs.clear();

        assertThat(launcher.launch(party, NOW)).isEmpty();
        assertThat(launcher.launch(party.playing(Choice.DEFAULT), NOW)).isEmpty();
    }
}
