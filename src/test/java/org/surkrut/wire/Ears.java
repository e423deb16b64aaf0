package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;

/** Takes in frames one by one, and insists on what must come. */
final class Ears {
    private final Supplier<String> source;
    private Frame ahead;

    Ears(Supplier<String> source) {
        this.source = source;
    }

    Frame next() {
        Frame frame = peek();
        ahead = null;
        return frame;
    }

    /** The next frame, which stays the next one. To be asked only where one must come. */
    Frame peek() {
        if (ahead == null) {
            ahead = Frame.of(source.get());
        }
        return ahead;
    }

    Frame expect(int code) {
        Frame frame = next();
        assertThat(frame.code()).as("instead of %d came <%s>", code, frame).isEqualTo(code);
        return frame;
    }

    void expect(String text) {
        assertThat(next().text()).isEqualTo(text);
    }
}
