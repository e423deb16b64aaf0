package org.surkrut.web.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.surkrut.protocol.Limits.MESSAGE_BYTES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTextTest {
    private final MessageText text = new MessageText();

    @ParameterizedTest
    @CsvSource({"x, 1", "é, 2", "€, 3", "🥨, 4"})
    void countsBytesAndNotCharacters(String letter, int bytes) {
        assertThat(text.add(letter.repeat(MESSAGE_BYTES / bytes))).isTrue();
        assertThat(text.add("x".repeat(MESSAGE_BYTES % bytes + 1))).isFalse();
    }

    @Test
    void countsAPairOfSurrogatesThatComesInTwoParts() {
        assertThat(text.add("🥨".repeat(MESSAGE_BYTES / 4 - 1) + "\uD83E")).isTrue();
        assertThat(text.add("\uDD68")).isTrue();
        assertThat(text.add("x")).isFalse();
    }

    @Test
    void takesNothingMoreOnceItIsTooMuch() {
        assertThat(text.add("x".repeat(MESSAGE_BYTES + 1))).isFalse();
        assertThat(text.add("")).isFalse();
        assertThat(text.take()).isEmpty();
    }

    @Test
    void beginsAnewAfterEachMessage() {
        text.add("30;");
        text.add("4");
        assertThat(text.take()).isEqualTo("30;4");
        assertThat(text.add("x".repeat(MESSAGE_BYTES))).isTrue();
    }
}
