package org.surkrut.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static final String TITLES = "question,right,wrong1,wrong2\n";

    private static Reading read(String text) throws BadFileException {
        return Format.CSV.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void frenchTitlesSemicolonsAndAMarkAreUnderstood() throws BadFileException {
        Reading reading = Format.CSV.read(Samples.file("french.csv"));

        assertThat(reading.drafts())
                .containsExactly(
                        new Draft(
                                2,
                                "chou-1",
                                "vin",
                                1,
                                "Que boit-on avec le chou ?",
                                "Du riesling",
                                List.of("Du thé", "Du lait"),
                                "Blanc et sec."),
                        new Draft(
                                3,
                                null,
                                "pdt",
                                3,
                                "Quelle ville est la plus \"à l’est\" ?",
                                "Strasbourg",
                                List.of("Brest", "Nantes"),
                                ""));
        assertThat(reading.skipped())
                .extracting(Skipped::line, Skipped::reason)
                .containsExactly(
                        tuple(5, Reason.UNKNOWN_LEVEL),
                        tuple(6, Reason.BROKEN),
                        tuple(7, Reason.NOT_THREE_ANSWERS));
    }

    @Test
    void anUnclosedQuoteIsToldWithItsLine() {
        assertThatThrownBy(() -> read(TITLES + "a?,1,2,3\n\"b?,1,2,3\nc?,1,2,3\n"))
                .isInstanceOfSatisfying(
                        BadFileException.class,
                        e -> {
                            assertThat(e.line()).isEqualTo(3);
                            assertThat(e.reason()).isEqualTo(Reason.BROKEN);
                        });
    }

    @Test
    void titlesMustNameTheColumns() {
        assertThatThrownBy(() -> read("question,answer\na?,1\n"))
                .isInstanceOfSatisfying(
                        BadFileException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.UNKNOWN_FORMAT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1",
                "-1",
                "@SUM(A1)",
                "'=1",
                "''=1",
                "a;=1",
                "a,@x",
                "＝1",
                "a;'=1"
            })
    void noCellIsAFormulaAndNoneIsChanged(String text) throws BadFileException {
        Draft draft = new Draft(1, null, text, 2, text, text, List.of("1", "2"), text);

        String file =
                new String(
                        Format.CSV.write(Description.NONE, List.of(draft)), StandardCharsets.UTF_8);

        assertThat(file).doesNotContainPattern("(^|[\\n,;\"])[=+\\-@＝]");
        Draft again = read(file).drafts().get(0);
        assertThat(List.of(again.text(), again.right(), again.category(), again.explanation()))
                .containsOnly(text);
    }
}
