package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.surkrut.Server;

/** Text is UTF-8. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class Utf8WireTest {
    private static final int NOT_UTF_8 = 1007;

    @ParameterizedTest
    @MethodSource("notUtf8")
    void closesOnWhatIsNoUtf8(List<Integer> bytes) throws Exception {
        try (RawSocket raw = RawSocket.open(Server.play())) {
            raw.send(RawSocket.TEXT, true, bytes(bytes));

            assertThat(raw.awaitClose()).isEqualTo(NOT_UTF_8);
        }
    }

    static Stream<List<Integer>> notUtf8() {
        return Stream.of(
                List.of(0x34, 0x3b, 0xc3, 0x28),
                List.of(0x34, 0x3b, 0xc0, 0xaf),
                List.of(0x34, 0x3b, 0xed, 0xa0, 0x80),
                List.of(0x34, 0x3b, 0xe2, 0x82),
                List.of(0x34, 0x3b, 0xf5, 0x80, 0x80, 0x80),
                List.of(0x34, 0x3b, 0x80),
                List.of(0xff),
                List.of(0xfe, 0xff));
    }

    @Test
    void takesCharactersThatAreCutByFragments() throws Exception {
        try (RawSocket raw = RawSocket.open(Server.play())) {
            raw.send(RawSocket.TEXT, false, bytes(List.of(0x34, 0x3b, 0xc3)));
            raw.send(RawSocket.CONTINUATION, true, bytes(List.of(0xa9)));

            assertThat(raw.nextText()).isEqualTo("346;");
        }
    }

    @Test
    void closesOnACharacterThatIsCutByTheEnd() throws Exception {
        try (RawSocket raw = RawSocket.open(Server.play())) {
            raw.send(RawSocket.TEXT, false, bytes(List.of(0x34, 0x3b, 0xc3)));
            raw.send(RawSocket.CONTINUATION, true, new byte[0]);

            assertThat(raw.awaitClose()).isEqualTo(NOT_UTF_8);
        }
    }

    private static byte[] bytes(List<Integer> values) {
        byte[] bytes = new byte[values.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = values.get(i).byteValue();
        }
        return bytes;
    }
}
