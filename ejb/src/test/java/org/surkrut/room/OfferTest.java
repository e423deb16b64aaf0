package org.surkrut.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.surkrut.protocol.Limits;
import org.surkrut.protocol.Request;
import org.surkrut.question.LevelMix;
import org.surkrut.question.PackOnOffer;

/** What a room can choose to play, and how that is told and kept. */
class OfferTest {
    private final List<PackOnOffer> packs =
            new ArrayList<>(
                    List.of(
                            pack(1, "Sürkrüt", "fr", true, 120, 120, 120, 120, 120),
                            pack(2, "Sürkrüt", "en", true, 120, 120, 120, 120, 120),
                            pack(4, "Vins, [secs]", "fr", false, 0, 0, 0, 0, 40),
                            pack(7, "Le reste", "fr", false, 12, 12, 12, 12, 0),
                            pack(9, "Petit", "fr", false, 11, 50, 50, 50, 50)));
    private final Offer offer =
            new Offer(
                    language -> packs.stream().filter(p -> p.language().equals(language)).toList());
    private final Party party =
            new Party("ABCDEF", "fr", List.of(), Instant.EPOCH, Choice.DEFAULT).add(1, "Hansi");

    private static PackOnOffer pack(
            int id, String name, String language, boolean builtIn, Integer... counts) {
        return new PackOnOffer(id, name, language, "Hansi", "CC0", "", builtIn, List.of(counts));
    }

    private static Request.ChoosePacks asked(List<Integer> packs, Integer... weights) {
        return new Request.ChoosePacks(packs, List.of(weights));
    }

    private boolean isChoice(List<Integer> packs, Integer... weights) {
        return offer.choice("fr", asked(packs, weights)).isPresent();
    }

    @Test
    void listsThePacksOfOneLanguage() {
        assertThat(offer.frame("en"))
                .isEqualTo("0;[(2,Sürkrüt,en,Hansi,CC0,,600,120,120,120,120,120)]");
        assertThat(offer.frame("fr"))
                .contains("(4,Vins\\, \\[secs\\],fr,Hansi,CC0,,40,0,0,0,0,40)");
    }

    @Test
    void takesPacksThatTogetherSufficeTheLargestTable() {
        assertThat(isChoice(List.of(4, 7), 1, 1, 1)).isTrue();
        assertThat(isChoice(List.of(1, 9), 0, 0, 100)).isTrue();
        assertThat(isChoice(List.of(4), 1, 1, 1)).isFalse();
        assertThat(isChoice(List.of(7), 1, 1, 1)).isFalse();
        assertThat(isChoice(List.of(9), 1, 1, 1)).isFalse();
    }

    @Test
    void takesNothingElse() {
        assertThat(isChoice(List.of(), 1, 1, 1)).isFalse();
        assertThat(isChoice(List.of(1, 2), 1, 1, 1)).isFalse();
        assertThat(isChoice(List.of(1, 3), 1, 1, 1)).isFalse();
        assertThat(isChoice(List.of(1), 0, 0, 0)).isFalse();
        assertThat(isChoice(List.of(1), -1, 2, 0)).isFalse();
        assertThat(isChoice(List.of(1), 0, 0, 101)).isFalse();
        assertThat(isChoice(Collections.nCopies(Limits.CHOSEN_PACKS + 1, 1), 1, 1, 1)).isFalse();
    }

    @Test
    void theBuiltInPackAndAllLevelsAlikeAreTheDefault() {
        assertThat(offer.choice("fr", asked(List.of(1, 1), 1, 1, 1))).contains(Choice.DEFAULT);
        assertThat(Choice.DEFAULT.isDefault()).isTrue();
        assertThat(offer.frame(party)).isEqualTo("423;[(1,Sürkrüt)];(1,1,1)");
    }

    @Test
    void tellsWhatIsChosenAndStillThere() {
        Party playing = party.playing(new Choice(List.of(7, 4, 7), new LevelMix(0, 1, 2)));

        assertThat(offer.frame(playing))
                .isEqualTo("423;[(4,Vins\\, \\[secs\\]),(7,Le reste)];(0,1,2)");
        packs.removeIf(pack -> pack.id() == 7);
        assertThat(offer.frame(playing)).isEqualTo("423;[(4,Vins\\, \\[secs\\])];(0,1,2)");
    }

    @Test
    void aRoomsRowHoldsTheChoice() {
        List<Integer> many =
                IntStream.range(0, Limits.CHOSEN_PACKS).mapToObj(i -> 2_000_000_000 + i).toList();
        for (Choice choice :
                List.of(
                        Choice.DEFAULT,
                        new Choice(List.of(), new LevelMix(100, 100, 100)),
                        new Choice(many, LevelMix.EVEN))) {
            var row = party.playing(choice).row(null);
            assertThat(Party.of(row).choice()).isEqualTo(choice);
            assertThat(row.packs() == null || row.packs().length() <= 400).isTrue();
            assertThat(row.levelMix() == null || row.levelMix().length() <= 20).isTrue();
        }
        assertThat(party.row(null).levelMix()).isNull();
    }
}
