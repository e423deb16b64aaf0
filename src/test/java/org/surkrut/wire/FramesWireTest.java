package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.surkrut.Server;

/** The form of frames: what breaks it is answered by {@code 340;}, and nothing else happens. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FramesWireTest {
    private final WireClient wire = WireClient.open(Server.play(), "choucroute.v1");

    @AfterEach
    void close() {
        wire.close();
    }

    private void isMalformed(String frame) {
        assertThat(wire.hear(frame, "340")).containsExactly("340;");
        assertThat(wire.ask("1;1;fr", "0", "340")).isEqualTo("0;1");
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(
            strings = {
                "",
                ";",
                "5",
                "12",
                "abc",
                "abc;",
                "5,",
                "5:",
                "5;\n",
                "\n5;",
                "05;",
                "005;",
                "0012;",
                " 5;",
                "5 ;",
                "-5;",
                "+5;",
                "5.0;",
                "5e0;",
                "0x5;",
                "٥;",
                "５;",
                "1000;",
                "0005;",
                "99999999999999999999;",
                "\u0000;",
                "5;\u0000"
            })
    void isACodeAndASemicolon(String frame) {
        isMalformed(frame);
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource
    void hasACodeOfARequest(int code) {
        isMalformed(code + ";");
    }

    static Stream<Integer> hasACodeOfARequest() {
        List<Integer> requests = List.of(1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16, 20, 21, 22);
        List<Integer> moves = List.of(30, 31, 32, 33);
        Stream<Integer> none =
                IntStream.range(0, 100)
                        .boxed()
                        .filter(code -> !requests.contains(code) && !moves.contains(code));
        return Stream.concat(
                none, Stream.of(100, 103, 200, 203, 299, 305, 340, 400, 415, 500, 999));
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(
            strings = {
                "1;",
                "1;1",
                "2;",
                "2;login",
                "3;login;email",
                "4;",
                "10;",
                "11;",
                "13;",
                "15;",
                "16;",
                "21;",
                "22;",
                "31;",
                "32;",
                "33;"
            })
    void hasNoFieldTooFew(String frame) {
        isMalformed(frame);
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(
            strings = {
                "1;1;fr;",
                "1;1;fr;x",
                "2;a;b;c",
                "3;a;b;c;d",
                "4;a;b",
                "4;;",
                "5;x",
                "5;;",
                "5; ",
                "10;a;b",
                "11;a;b",
                "12;x",
                "13;ABCDEF;",
                "14;0",
                "15;1;1",
                "16;a;b",
                "20;rouge",
                "21;rouge;bleu",
                "22;true;",
                "30;1;2",
                "31;1;2;3",
                "32;1;2;3",
                "33;1;2;3"
            })
    void hasNoFieldTooMany(String frame) {
        isMalformed(frame);
    }

    @Test
    void isLookedAtBeforeWhoAsks() {
        assertThat(wire.ask("22;maybe", "305", "340")).isEqualTo("340;");
        assertThat(wire.ask("14;", "305", "340")).isEqualTo("305;");
    }

    @Test
    void isText() {
        wire.sendBinary(new byte[] {'5', ';'});
        assertThat(wire.await("305", "340")).isEqualTo("340;");
        wire.sendBinary(new byte[0]);
        assertThat(wire.await("305", "340")).isEqualTo("340;");
        assertThat(wire.ask("5;", "305", "340")).isEqualTo("305;");
    }

    @Test
    void comesInPartsToo() {
        wire.sendPart("1;", false);
        wire.sendPart("", false);
        wire.sendPart("1;f", false);
        wire.sendPart("r", true);

        assertThat(wire.await("0", "340")).isEqualTo("0;1");
    }

    @Test
    void isAnsweredInItsTurn() {
        String login = Person.registered(wire);
        List.of(
                        "99;",
                        "2;" + login + ";not this one",
                        "5;",
                        "2;?;motdepasse",
                        "1;1;fr",
                        "4;x",
                        "x",
                        "2;" + WireClient.freshLogin() + ";motdepasse",
                        "1;2;fr",
                        "12;")
                .forEach(wire::send);

        assertThat(
                        Stream.generate(() -> wire.awaitFrame(frame -> true))
                                .limit(10)
                                .map(frame -> frame.split(";")[0]))
                .containsExactly(
                        "340", "301", "305", "330", "0", "346", "340", "300", "347", "305");
    }
}
