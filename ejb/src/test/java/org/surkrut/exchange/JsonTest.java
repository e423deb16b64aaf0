package org.surkrut.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
    private static final String QUESTION =
            "{\"question\":\"a?\",\"right\":\"1\",\"wrong\":[\"2\",\"3\"]";

    private static Reading read(String text) throws BadFileException {
        return Format.JSON.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anEmptyListIsAFile() throws BadFileException {
        Reading reading = read("{\"questions\":[]}");

        assertThat(reading.drafts()).isEmpty();
        assertThat(reading.description()).isEqualTo(Description.NONE);
    }

    @Test
    void aLevelThatDoesNotExistIsSkipped() throws BadFileException {
        assertThat(read("{\"questions\":[" + QUESTION + ",\"level\":4}]}").skipped())
                .extracting(Skipped::reason)
                .containsExactly(Reason.UNKNOWN_LEVEL);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"questions\":[\\nQ,\"levle\":1}]}|2|BROKEN",
                "{\"questions\":[\\nQ,\"level\":\"1\"}]}|2|BROKEN",
                "{\"questions\":[\\n{\"wrong\":\"a\"}]}|2|BROKEN",
                "{\"questions\":[\\n{\"wrong\":[1]}]}|2|BROKEN",
                "{\"questions\":[\\nQ}\\n,]}|3|BROKEN",
                "{\"questions\":[\\n3]}|2|BROKEN",
                "{\"questions\":{}}|1|BROKEN",
                "{\"questions\":[]}\\n{}|2|BROKEN",
                "{\"pack\":{\"nom\":\"x\"},\"questions\":[]}|1|BROKEN",
                "{\"pack\":{}}|1|UNKNOWN_FORMAT",
                "[]|1|BROKEN",
                "{\"questions\":[],\"questions\":[]}|1|BROKEN"
            })
    void whatIsWrongIsRefusedWithItsLine(String text, int line, Reason reason) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n").replace("Q", QUESTION)))
                .isInstanceOfSatisfying(
                        BadFileException.class,
                        e -> {
                            assertThat(e.line()).isEqualTo(line);
                            assertThat(e.reason()).isEqualTo(reason);
                        });
    }

    @Test
    void deepNestingIsRefused() {
        assertThatThrownBy(() -> read("{\"x\":" + "[".repeat(100_000)))
                .isInstanceOf(BadFileException.class);
    }
}
