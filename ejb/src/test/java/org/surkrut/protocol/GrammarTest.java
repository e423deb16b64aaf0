package org.surkrut.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.surkrut.protocol.Grammar.Field;
import org.surkrut.protocol.Grammar.Items;
import org.surkrut.protocol.Grammar.Line;
import org.surkrut.protocol.Grammar.Scalar;
import org.surkrut.protocol.Grammar.Tuple;

class GrammarTest {
    private static final String SPECIAL = ";,[]()\\\n";

    private static List<Field> fields(String text) {
        return Grammar.parse(text).orElseThrow().fields();
    }

    private static Field scalar(String text) {
        return new Scalar(text);
    }

    @Test
    void aHeadAloneHasNoField() {
        assertThat(Grammar.parse("201;")).contains(new Line("201", List.of()));
    }

    @Test
    void scalarsAreSeparatedBySemicolons() {
        assertThat(Grammar.parse("2;anna;secret"))
                .contains(new Line("2", List.of(scalar("anna"), scalar("secret"))));
    }

    @Test
    void scalarsMayBeEmpty() {
        assertThat(fields("2;;")).containsExactly(scalar(""), scalar(""));
        assertThat(fields("2;a;")).containsExactly(scalar("a"), scalar(""));
        assertThat(fields("2;;a")).containsExactly(scalar(""), scalar("a"));
    }

    @Test
    void listsHoldScalarsOrTuplesAndTuplesScalars() {
        assertThat(fields("1;[];[a,b];[(a,1),(b,2)];(1,2,3)"))
                .containsExactly(
                        new Items(List.of()),
                        new Items(List.of(scalar("a"), scalar("b"))),
                        new Items(
                                List.of(
                                        new Tuple(List.of(scalar("a"), scalar("1"))),
                                        new Tuple(List.of(scalar("b"), scalar("2"))))),
                        new Tuple(List.of(scalar("1"), scalar("2"), scalar("3"))));
    }

    /** As in {@code 200;[(rouge,)]}: a free colour. */
    @Test
    void anItemMayBeEmptyWhereOthersAre() {
        assertThat(fields("200;[(rouge,),(bleu,anna)]"))
                .containsExactly(
                        new Items(
                                List.of(
                                        new Tuple(List.of(scalar("rouge"), scalar(""))),
                                        new Tuple(List.of(scalar("bleu"), scalar("anna"))))));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\\;,;", "\\[,[", "\\],]", "\\(,(", "\\),)", "\\\\,\\",
            })
    void eachSpecialCharacterIsEscapedByABackslash(String escaped, String plain) {
        assertThat(escaped(plain)).isEqualTo(escaped);
        assertThat(fields("1;a" + escaped + "b")).containsExactly(scalar("a" + plain + "b"));
    }

    @Test
    void aCommaIsEscapedAndALineFeedIsAnN() {
        assertThat(escaped("a,b\nc")).isEqualTo("a\\,b\\nc");
        assertThat(fields("1;a\\,b\\nc")).containsExactly(scalar("a,b\nc"));
        assertThat(escaped("\\n")).isEqualTo("\\\\n");
        assertThat(fields("1;\\\\n")).containsExactly(scalar("\\n"));
    }

    @Test
    void nothingElseIsEscaped() {
        String others =
                IntStream.range(0, Character.MAX_VALUE + 1)
                        .filter(c -> SPECIAL.indexOf(c) < 0)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        assertThat(escaped(others)).isEqualTo(others);
        assertThat(fields("1;" + others)).containsExactly(scalar(others));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "hello",
                "1;a,b",
                "1;,",
                "1;]",
                "1;)",
                "1;a]",
                "1;a)",
                "1;a[b]",
                "1;a(b)",
                "1;[",
                "1;(",
                "1;[a",
                "1;(a",
                "1;[a;b]",
                "1;(a;b)",
                "1;[a)",
                "1;(a]",
                "1;[a]b",
                "1;(a)b",
                "1;[a],",
                "1;[a],[b]",
                "1;[[a]]",
                "1;[[],[]]",
                "1;([a])",
                "1;((a))",
                "1;[(a,(b))]",
                "1;[(a,[b])]",
                "1;[(a)b]",
                "1;[(a]",
                "1;[(a),",
                "1;[a,[b]]",
                "1;\\",
                "1;\\a",
                "1;\\N",
                "1;\\ ",
                "1;\\\n",
                "1;\\\0",
                "1;[\\]",
                "1;(a\\)",
                "1;a\nb",
                "1;\n",
                "1;[a\n]",
                "1;a;\n",
                "1;[] ",
                "1; []",
            })
    void whatBreaksTheGrammarIsNoLine(String text) {
        assertThat(Grammar.parse(text)).isEmpty();
    }

    @Test
    void anyTextInAnyPlaceComesThroughUnharmed() {
        Random random = new Random(20261123);
        for (int i = 0; i < 20_000; i++) {
            List<String> texts = List.of(text(random), text(random) + "x", text(random));
            String line =
                    Encoder.line("head")
                            .scalar(texts.get(0))
                            .list(texts)
                            .tuple(texts)
                            .list(List.of(texts, texts))
                            .toString();
            assertThat(line).doesNotContain("\n");
            List<Field> scalars = texts.stream().map(GrammarTest::scalar).toList();
            assertThat(fields(line))
                    .containsExactly(
                            scalars.get(0),
                            new Items(scalars),
                            new Tuple(scalars),
                            new Items(List.of(new Tuple(scalars), new Tuple(scalars))));
        }
    }

    /** Any UTF-16, lone surrogates too, with many specials in it. */
    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> character(random))
                .collect(Collectors.joining());
    }

    private static String character(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> String.valueOf((char) random.nextInt(Character.MAX_VALUE + 1));
            case 1 -> Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
            case 2 -> String.valueOf((char) random.nextInt(128));
            default -> String.valueOf(SPECIAL.charAt(random.nextInt(SPECIAL.length())));
        };
    }

    private static String escaped(String scalar) {
        StringBuilder out = new StringBuilder();
        Grammar.escape(scalar, out);
        return out.toString();
    }
}
