package org.surkrut.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AikenTest {
    private static byte[] onWindows(byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void linesOfWindowsAndLatin1AreRead() throws BadFileException {
        Reading reading = Format.AIKEN.read(onWindows(Samples.file("aiken.txt")));

        assertThat(reading.drafts())
                .containsExactly(
                        new Draft(
                                1,
                                null,
                                null,
                                2,
                                "Which river runs through Strasbourg?",
                                "The Ill",
                                List.of("The Seine", "The Loire", "The Rhône"),
                                ""),
                        new Draft(
                                14,
                                null,
                                null,
                                2,
                                "A. Lincoln was a president, but of what?",
                                "The USA",
                                List.of("France", "Italy"),
                                ""));
        assertThat(reading.skipped())
                .extracting(Skipped::line, Skipped::reason)
                .containsExactly(tuple(9, Reason.NO_RIGHT_ANSWER), tuple(20, Reason.BROKEN));
    }

    @Test
    void isToldFromJsonThoughItBeginsLikeIt() throws BadFileException {
        String file = "{\"a\": what is it?\nA. A set\nB. A list\nC. A map\nANSWER: A\n";
        assertThat(Format.guess("x.txt", file.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Format.AIKEN);
        assertThat(Format.guess("x.txt", file.replace("{\"a", "{ a").getBytes()))
                .isEqualTo(Format.AIKEN);
    }
}
