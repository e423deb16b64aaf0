package org.surkrut.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EncoderTest {
    @Test
    void aFrameWithoutFieldsIsItsCodeAndASemicolon() {
        assertThat(Encoder.frame(MessageType.LAUNCHED).toString()).isEqualTo("201;");
        assertThat(Encoder.encode(MessageType.LAUNCHED, new Object[0])).isEqualTo("201;");
        assertThat(Encoder.encode(MessageType.OK, new Object[0])).isEqualTo("0;");
    }

    @Test
    void scalarsAreSeparatedBySemicolons() {
        assertThat(Encoder.encode(MessageType.MOVED, 2, 15)).isEqualTo("204;2;15");
        assertThat(Encoder.encode(MessageType.PRESENCE, 1, "absent")).isEqualTo("416;1;absent");
        assertThat(Encoder.encode(MessageType.OK, "anna", "")).isEqualTo("0;anna;");
    }

    @Test
    void scalarsAreEscaped() {
        assertThat(Encoder.encode(MessageType.TOKEN, "a;b,c[d](e)\\f\ng"))
                .isEqualTo("400;a\\;b\\,c\\[d\\]\\(e\\)\\\\f\\ng");
    }

    @Test
    void listsHoldScalars() {
        assertThat(Encoder.frame(MessageType.ORDER).list(List.of(3, 1, 2)).toString())
                .isEqualTo("212;[3,1,2]");
        assertThat(Encoder.frame(MessageType.ORDER).list(List.of()).toString()).isEqualTo("212;[]");
        assertThat(
                        Encoder.frame(MessageType.QUESTION)
                                .scalar(1)
                                .list(List.of("Wie?", "a,b", "[c]", ""))
                                .toString())
                .isEqualTo("414;1;[Wie?,a\\,b,\\[c\\],]");
    }

    @Test
    void listsHoldTuples() {
        assertThat(
                        Encoder.frame(MessageType.COLOURS)
                                .list(List.of(List.of("rouge", "a(b"), List.of("bleu", "")))
                                .toString())
                .isEqualTo("200;[(rouge,a\\(b),(bleu,)]");
        assertThat(
                        Encoder.frame(MessageType.BOARD_SHAPE)
                                .list(List.of(List.of(0, "centre", 0, -960)))
                                .list(List.of(List.of(0, 39)))
                                .toString())
                .isEqualTo("412;[(0,centre,0,-960)];[(0,39)]");
    }

    @Test
    void tuplesHoldScalarsOfAnyCollection() {
        Set<Integer> squares = new TreeSet<>(List.of(29, 0, 8));
        assertThat(Encoder.frame(MessageType.ROLLED).scalar(5).tuple(squares).toString())
                .isEqualTo("203;5;(0,8,29)");
        assertThat(Encoder.frame(MessageType.ROLLED).scalar(5).tuple(List.of(7)).toString())
                .isEqualTo("203;5;(7)");
    }

    @Test
    void booleansAndNumbersAreWrittenPlainly() {
        assertThat(
                        Encoder.frame(MessageType.OK)
                                .list(List.of(List.of("anna", true), List.of("ben", false)))
                                .toString())
                .isEqualTo("0;[(anna,true),(ben,false)]");
        assertThat(Encoder.encode(MessageType.OK, -1, Long.MAX_VALUE))
                .isEqualTo("0;-1;9223372036854775807");
    }

    @Test
    void aLineHasANameForItsHead() {
        assertThat(Encoder.line("Drawn").scalar(1).list(List.of(2)).toString())
                .isEqualTo("Drawn;1;[2]");
    }
}
