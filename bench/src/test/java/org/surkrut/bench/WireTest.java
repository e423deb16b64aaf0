package org.surkrut.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WireTest {
    @Test
    void readsAFramesCode() {
        assertThat(Wire.code("0;")).isZero();
        assertThat(Wire.code("415;0;repondre;20;7")).isEqualTo(415);
    }

    @Test
    void findsNoCodeWhereThereIsNone() {
        assertThat(Wire.code(";")).isEqualTo(-1);
        assertThat(Wire.code("4155;")).isEqualTo(-1);
        assertThat(Wire.code("12")).isEqualTo(-1);
    }

    @Test
    void splitsFieldsOutsideOfListsOnly() {
        assertThat(Wire.fields("203;4;(3,17)")).containsExactly("4", "(3,17)");
        assertThat(Wire.fields("412;[(1,rayon),(2,centre)];[(1,2)]"))
                .containsExactly("[(1,rayon),(2,centre)]", "[(1,2)]");
        assertThat(Wire.fields("202;")).isEmpty();
        assertThat(Wire.fields("0;ABCDEF;8080")).containsExactly("ABCDEF", "8080");
    }

    @Test
    void splitsAListsItems() {
        assertThat(Wire.items("[(1,un),(2,deux)]")).containsExactly("(1,un)", "(2,deux)");
        assertThat(Wire.items("(3,17)")).containsExactly("3", "17");
        assertThat(Wire.items("[]")).isEmpty();
    }

    @Test
    void takesNoEscapedCharacterForItsOwn() {
        assertThat(Wire.fields("0;[Oui\\; non\\, ou \\],a]"))
                .containsExactly("[Oui\\; non\\, ou \\],a]");
        assertThat(Wire.items("[Oui\\; non\\, ou \\],a]"))
                .containsExactly("Oui\\; non\\, ou \\]", "a");
    }
}
