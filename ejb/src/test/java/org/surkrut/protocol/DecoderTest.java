package org.surkrut.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    private static final int MAX = Integer.MAX_VALUE;

    static Stream<Arguments> wellFormed() {
        return Stream.of(
                arguments("1;1;fr", new Request.Hello(1, "fr")),
                arguments("1;2;en-GB-oxendict", new Request.Hello(2, "en-GB-oxendict")),
                arguments("1;-1;gsw", new Request.Hello(-1, "gsw")),
                arguments("2;anna;secret12", new Request.LogIn("anna", "secret12")),
                arguments("2;;", new Request.LogIn("", "")),
                arguments("2;a\\;b;\\[\\]\\(\\)\\,\\\\", new Request.LogIn("a;b", "[](),\\")),
                arguments("3;a;b@c;d", new Request.Register("a", "b@c", "d")),
                arguments("3;;;", new Request.Register("", "", "")),
                arguments("4;tok", new Request.Resume("tok")),
                arguments("5;", new Request.LogOut()),
                arguments("10;anna", new Request.GlobalStatistics("anna")),
                arguments("11;anna", new Request.DetailedStatistics("anna")),
                arguments("12;", new Request.CreateRoom()),
                arguments("13;abCD23", new Request.JoinRoom("abCD23")),
                arguments("14;", new Request.LeaveRoom()),
                arguments("15;3", new Request.AddBot(3)),
                arguments("16;~Hansi", new Request.RemoveMember("~Hansi")),
                arguments("20;", new Request.ListColours()),
                arguments("21;rouge", new Request.PickColour("rouge")),
                arguments("22;true", new Request.SetReady(true)),
                arguments("22;false", new Request.SetReady(false)),
                arguments("30;", new Request.Roll(null)),
                arguments("30;17", new Request.Roll(17)),
                arguments("31;0", new Request.Choose(0, null)),
                arguments("31;55;17", new Request.Choose(55, 17)),
                arguments("32;3", new Request.Answer(3, null)),
                arguments("32;1;17", new Request.Answer(1, 17)),
                arguments("33;8", new Request.Jump(8, null)),
                arguments("33;8;17", new Request.Jump(8, 17)),
                arguments("440;", new Request.ListPacks()),
                arguments("441;[1];(1,0,2)", chosen(List.of(1), 1, 0, 2)),
                arguments("441;[3,1];(0,0,0)", chosen(List.of(3, 1), 0, 0, 0)),
                arguments("441;[];(-1,1,1)", chosen(List.of(), -1, 1, 1)),
                arguments("442;", new Request.Explain()),
                arguments("443;12;fausse;", new Request.Report(12, "fausse", "")),
                arguments("443;12;x;a\\nb\\;", new Request.Report(12, "x", "a\nb;")));
    }

    private static Request chosen(List<Integer> packs, int... weights) {
        return new Request.ChoosePacks(packs, IntStream.of(weights).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void aWellFormedFrameIsItsRequest(String frame, Request request) {
        assertThat(Decoder.decode(frame)).contains(request);
    }

    @Test
    void everyRequestOfTheContractIsAmongTheExamples() {
        assertThat(wellFormed().map(a -> a.get()[0].toString().split(";")[0]))
                .containsAll(MessageTypeTest.REQUESTS.stream().map(String::valueOf).toList());
    }

    /** What they mean is for others to say: 342. */
    @Test
    void numbersOfTheRightFormThatMeanNothingAreTakenHoweverLarge() {
        assertThat(Decoder.decode("31;-1")).contains(new Request.Choose(-1, null));
        assertThat(Decoder.decode("32;9")).contains(new Request.Answer(9, null));
        assertThat(Decoder.decode("31;2147483648")).contains(new Request.Choose(MAX, null));
        assertThat(Decoder.decode("31;" + "9".repeat(4000)))
                .contains(new Request.Choose(MAX, null));
        assertThat(Decoder.decode("31;-" + "9".repeat(4000)))
                .contains(new Request.Choose(-MAX, null));
        assertThat(Decoder.decode("30;4294967297")).contains(new Request.Roll(MAX));
        assertThat(Decoder.decode("15;99999999999")).contains(new Request.AddBot(MAX));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ";", ";;", "1", "hello", "x;", " 5;", "5 ;", "+5;", "-5;", "05;", "005;",
                "5.0;", "0x5;", "٥;", "1000;", "0005;", "\n5;", "5\n;", "[5];", "\\5;",
            })
    void aCodeIsOneToThreeDigitsWithoutLeadingZeros(String frame) {
        assertThat(Decoder.decode(frame)).isEmpty();
    }

    @Test
    void everyOtherCodeIsUnknown() {
        for (int code = 0; code <= 1000; code++) {
            boolean known = MessageTypeTest.REQUESTS.contains(code);
            for (String payload : List.of("", "1", "1;1", "1;1;1", "true")) {
                assertThat(known || Decoder.decode(code + ";" + payload).isEmpty()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1;",
                "1;1",
                "1;1;fr;x",
                "2;",
                "2;a",
                "2;a;b;c",
                "3;a;b",
                "3;a;b;c;d",
                "4;",
                "4;a;b",
                "5;x",
                "5;;",
                "10;",
                "10;a;b",
                "11;",
                "11;a;b",
                "12;x",
                "13;",
                "13;a;b",
                "14;x",
                "15;",
                "15;1;2",
                "16;",
                "16;a;b",
                "20;x",
                "21;",
                "21;a;b",
                "22;",
                "22;true;x",
                "30;1;2",
                "30;;",
                "31;",
                "31;1;2;3",
                "31;1;",
                "32;",
                "32;1;2;3",
                "33;",
                "33;1;2;3",
                "33;;1",
            })
    void tooFewOrTooManyFieldsAreMalformed(String frame) {
        assertThat(Decoder.decode(frame)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31;x",
                "31; 1",
                "31;1 ",
                "31;+1",
                "31;01",
                "31;00",
                "31;-0",
                "31;-01",
                "31;1.0",
                "31;1e3",
                "31;0x1",
                "31;--1",
                "31;-",
                "31;١",
                "31;true",
                "31;[1]",
                "31;(1)",
                "31;[]",
                "31;1;x",
                "31;1;[2]",
                "31;1;01",
                "30;x",
                "30;[]",
                "30;-0",
                "32;un",
                "33;a",
                "15;a",
                "15;[1]",
                "22;1",
                "22;TRUE",
                "22;True",
                "22;vrai",
                "22; true",
                "22;[true]",
                "1;x;fr",
                "1;01;fr",
                "1;1;",
                "1;1;f r",
                "1;1;fr_FR",
                "1;1;-fr",
                "1;1;fr-",
                "1;1;fr--FR",
                "1;1;é",
                "1;1;abcdefghi",
                "1;1;[fr]",
                "2;[a];b",
                "2;a;(b)",
                "3;a;b;[]",
                "4;[]",
                "4;(t)",
                "10;[a]",
                "13;[ABCDEF]",
                "16;(a)",
                "21;[rouge]",
            })
    void aFieldOfAnotherTypeIsMalformed(String frame) {
        assertThat(Decoder.decode(frame)).isEmpty();
    }

    @Test
    void aLongLanguageTagIsRefused() {
        assertThat(Decoder.decode("1;1;" + "a-".repeat(2000) + "a")).isEmpty();
    }

    @Test
    void secretsAreNotInARequestsText() {
        for (String frame : List.of("2;anna;geheim12", "3;anna;a@geheim;geheim12", "4;geheim")) {
            assertThat(Decoder.decode(frame).orElseThrow().toString()).doesNotContain("geheim");
        }
    }

    @Test
    void anyTextIsARequestOrNone() {
        Random random = new Random(20261123);
        List<String> frames = wellFormed().map(a -> (String) a.get()[0]).toList();
        for (int i = 0; i < 200_000; i++) {
            String base = frames.get(random.nextInt(frames.size()));
            String text = i % 4 == 0 ? noise(random, 40) : mutated(base, random);
            try {
                Optional<Request> request = Decoder.decode(text);
                assertThat(request != null).isTrue();
            } catch (RuntimeException e) {
                fail("decoding " + text, e);
            }
        }
    }

    private static String mutated(String frame, Random random) {
        StringBuilder text = new StringBuilder(frame);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, noise(random, 3));
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
                default -> text.insert(at, text.substring(at));
            }
        }
        return text.toString();
    }

    private static String noise(Random random, int atMost) {
        String common = ";;;,[]()\\\n0123456789-true \0";
        StringBuilder text = new StringBuilder();
        IntStream.range(0, random.nextInt(atMost + 1))
                .forEach(
                        i ->
                                text.append(
                                        random.nextInt(5) == 0
                                                ? (char) random.nextInt(Character.MAX_VALUE + 1)
                                                : common.charAt(random.nextInt(common.length()))));
        return text.toString();
    }
}
