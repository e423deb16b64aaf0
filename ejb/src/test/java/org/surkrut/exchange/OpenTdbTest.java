package org.surkrut.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpenTdbTest {
    @Test
    void entitiesAreDecodedAndTrueOrFalseIsLeftOut() throws BadFileException {
        Reading reading = Format.OPENTDB.read(Samples.file("opentdb.json"));

        assertThat(reading.drafts())
                .containsExactly(
                        new Draft(
                                2,
                                null,
                                "Entertainment: Board Games",
                                1,
                                "Which piece is called \"the castle\" in chess?",
                                "Rook",
                                List.of("Bishop", "Knight", "Pawn"),
                                ""),
                        new Draft(
                                4,
                                null,
                                "Science & Nature",
                                3,
                                "What does the tag <b> make of a text?",
                                "Bold",
                                List.of("Café", "Broad", "Blue"),
                                ""));
        assertThat(reading.skipped())
                .containsExactly(new Skipped(3, Reason.BOOLEAN, "Cabbage isn't a fruit."));
    }

    @Test
    void urlEncodingIsNoticed() throws BadFileException {
        assertThat(Format.OPENTDB.read(Samples.file("opentdb-url.json")).drafts())
                .containsExactly(
                        new Draft(
                                2,
                                null,
                                "Science: Mathematics",
                                2,
                                "What is 1+1?",
                                "2",
                                List.of("1", "3", "11"),
                                ""));
    }

    @Test
    void base64IsNoticed() throws BadFileException {
        Reading reading = Format.OPENTDB.read(Samples.file("opentdb-base64.json"));

        assertThat(reading.drafts())
                .containsExactly(
                        new Draft(
                                2,
                                null,
                                "Geography",
                                3,
                                "Where is Colmar?",
                                "Alsace",
                                List.of("Beta", "Gamma", "Delta"),
                                ""));
        assertThat(reading.skipped()).containsExactly(new Skipped(3, Reason.BOOLEAN, "Colmar?"));
    }
}
