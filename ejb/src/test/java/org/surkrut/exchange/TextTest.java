package org.surkrut.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Encodings, and the checks that all questions pass. */
class TextTest {
    private static final String TITLES = "question,right,wrong1,wrong2,explanation\n";

    private static Reading read(String rows) throws BadFileException {
        return Format.CSV.read((TITLES + rows).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1", "windows-1252"})
    void encodingsAreNoticed(String name) throws BadFileException {
        boolean latin = name.equals("ISO-8859-1");
        String question = latin ? "Où est l'été ?" : "Où est l’été – dis ?";
        String mark = name.equals("UTF-16LE") ? "\uFEFF" : "";
        byte[] file = (mark + TITLES + question + ",à,è,ù,\n").getBytes(Charset.forName(name));

        assertThat(Format.CSV.read(file).drafts())
                .extracting(Draft::text)
                .containsExactly(question);
    }

    @ParameterizedTest
    @CsvSource({
        "'?,1,2,3,', ",
        "',1,2,3,', EMPTY",
        "'?,,2,3,', NO_RIGHT_ANSWER",
        "'?,1,2,,', NOT_THREE_ANSWERS",
        "'?,one,One,3,', EQUAL_ANSWERS",
        "'?,1,e\u0301,\u00e9,', EQUAL_ANSWERS",
        "'?,1,\u200B,3,', NOT_THREE_ANSWERS"
    })
    void badQuestionsAreSkippedWithTheirReason(String row, Reason reason) throws BadFileException {
        assertThat(read(row + "\n").skipped())
                .extracting(Skipped::reason)
                .containsExactlyElementsOf(reason == null ? List.of() : List.of(reason));
    }

    @Test
    void longTextsAreSkippedAndLongExplanationsCut() throws BadFileException {
        Reading reading =
                read(
                        "a".repeat(400)
                                + ","
                                + "b".repeat(120)
                                + ",2,3,"
                                + "c".repeat(401)
                                + "\n"
                                + "a".repeat(401)
                                + ",1,2,3,\n"
                                + "?,1,"
                                + "b".repeat(121)
                                + ",3,\n");

        assertThat(reading.drafts()).hasSize(1);
        assertThat(reading.drafts().get(0).explanation()).hasSize(400).endsWith("c…");
        assertThat(reading.skipped())
                .extracting(Skipped::reason)
                .containsExactly(Reason.TOO_LONG, Reason.TOO_LONG);
        assertThat(reading.skipped().get(0).excerpt()).hasSize(80);
    }

    @Test
    void textsAreTidied() {
        assertThat(Text.tidy(" \t a\u0000b\r\n  c\u202Ed\uD800 e\u0301\u202F? \u00A0"))
                .isEqualTo("ab cd \u00e9\u202F?");
        assertThat(Text.line("🥨".repeat(50), 80)).isEqualTo("🥨".repeat(39) + "…");
    }

    @Test
    void whatIsNoFileOfQuestionsIsNot() {
        for (String text : List.of("", "hello", "{\"a\":1}", "%PDF-1.7", "<html></html>")) {
            assertThatThrownBy(() -> Format.guess("x.doc", text.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOfSatisfying(
                            BadFileException.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.UNKNOWN_FORMAT));
        }
    }
}
