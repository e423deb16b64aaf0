package org.surkrut.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read again as it was, as far as the format has a place for it. */
class RoundTripTest {
    private static final int MANY = 10_000;

    @ParameterizedTest
    @EnumSource
    void nothingIsChanged(Format format) throws BadFileException {
        long seed = new Random().nextLong();
        List<Draft> drafts = Samples.nasty(new Random(seed), 500);

        byte[] file = format.write(Samples.PACK, drafts);

        Reading reading = format.read(file);
        assertThat(reading.skipped()).as("seed " + seed).isEmpty();
        assertThat(reading.drafts().stream().map(d -> kept(format, d)).toList())
                .as("seed " + seed)
                .containsExactlyInAnyOrderElementsOf(
                        drafts.stream().map(d -> kept(format, d)).toList());
        assertThat(Format.guess("questions.txt", file)).isEqualTo(format);
        assertThat(reading.description()).isEqualTo(kept(format));
    }

    /** What the format has a place for; the order of wrong answers is none. */
    private static Draft kept(Format format, Draft d) {
        boolean ours = format == Format.CSV || format == Format.JSON;
        boolean keys = ours || format == Format.GIFT;
        boolean plain = format == Format.AIKEN || format == Format.KAHOOT;
        boolean explained = !plain && format != Format.OPENTDB;
        List<String> wrong = d.wrong().subList(0, Math.min(d.wrong().size(), 3));
        return new Draft(
                0,
                keys ? d.key() : null,
                plain ? null : d.category(),
                plain ? 2 : d.level(),
                d.text(),
                d.right(),
                format == Format.KAHOOT ? wrong : d.wrong(),
                explained ? d.explanation() : "");
    }

    private static Description kept(Format format) {
        return format == Format.JSON || format == Format.OPENQUIZZDB
                ? Samples.PACK
                : Description.NONE;
    }

    @ParameterizedTest
    @EnumSource
    void tenThousandAreRead(Format format) throws BadFileException {
        List<Draft> drafts =
                IntStream.range(0, MANY)
                        .mapToObj(
                                i ->
                                        new Draft(
                                                1,
                                                "k" + i,
                                                "Category " + i % 7,
                                                1 + i % 3,
                                                "Is this question number " + i + "?",
                                                "Right " + i,
                                                List.of("Wrong", "Not right", "False"),
                                                "As it is."))
                        .toList();

        Reading reading = format.read(format.write(Samples.PACK, drafts));

        assertThat(reading.drafts()).hasSize(MANY);
        assertThat(reading.drafts())
                .extracting(Draft::right)
                .containsExactlyInAnyOrderElementsOf(drafts.stream().map(Draft::right).toList());
    }

    @Test
    void thePlaceOfTheRightAnswerTellsNothing() {
        int[] places = new int[3];
        for (int i = 0; i < 600; i++) {
            Draft draft =
                    new Draft(1, null, null, 1, "Question " + i + "?", "r", List.of("a", "b"), "");
            assertThat(draft.answers(4)).isEqualTo(draft.answers(4));
            places[draft.answers(4).indexOf("r")]++;
        }
        assertThat(IntStream.of(places).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(140, 260));
    }
}
