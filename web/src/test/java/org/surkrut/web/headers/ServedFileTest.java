package org.surkrut.web.headers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ServedFileTest {
    private final ServedFile text =
            new ServedFile("import { h } from './dom.js';\n".repeat(40).getBytes());

    @Test
    void isKeptCompressedWhereThatHelps() {
        byte[] noise = new byte[2000];
        new Random(5).nextBytes(noise);

        assertThat(text.isCompressed()).isTrue();
        assertThat(new ServedFile(noise).isCompressed()).isFalse();
        assertThat(new ServedFile(new byte[0]).isCompressed()).isFalse();
    }

    @Test
    void hasATagForEachEncodingAndEachContent() {
        assertThat(text.tag(true)).isNotEqualTo(text.tag(false)).matches("\"[0-9a-f]{24}-gzip\"");
        assertThat(new ServedFile(new byte[] {1}).tag(false)).isNotEqualTo(text.tag(false));
    }

    @Test
    void isNamedAlsoInAListAndByAWeakTag() {
        assertThat(ServedFile.isNamed("\"a\"", "\"b\", W/\"a\"")).isTrue();
        assertThat(ServedFile.isNamed("\"a\"", "\"a\"")).isTrue();
        assertThat(ServedFile.isNamed("\"a\"", "\"a-gzip\"")).isFalse();
        assertThat(ServedFile.isNamed("\"a\"", null)).isFalse();
    }
}
