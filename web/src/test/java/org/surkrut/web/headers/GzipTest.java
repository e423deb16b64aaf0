package org.surkrut.web.headers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "GZIP",
                "gzip, deflate, br, zstd",
                "br;q=1.0, gzip;q=0.8, *;q=0.1",
                "deflate,gzip ; q = 0.001",
                "*",
                "identity;q=0.5, *;q=0.8",
                "gzip;q=1, identity;q=1"
            })
    void isTaken(String acceptEncoding) {
        assertThat(Gzip.isTakenBy(acceptEncoding)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "identity",
                "br, deflate",
                "notgzip, gzipped",
                "gzip;q=0",
                "gzip;q=0.000, *",
                "*;q=0",
                "gzip;q=0.5, identity",
                "identity;q=0.9, gzip;q=0.8"
            })
    void isNotTaken(String acceptEncoding) {
        assertThat(Gzip.isTakenBy(acceptEncoding)).isFalse();
    }

    @Test
    void isNotTakenByWhoDoesNotSay() {
        assertThat(Gzip.isTakenBy(null)).isFalse();
    }

    @Test
    void losesNothing() throws Exception {
        byte[] bytes = "choucroute ".repeat(1000).getBytes();

        byte[] compressed = Gzip.compress(bytes, Deflater.BEST_COMPRESSION);

        assertThat(compressed).hasSizeLessThan(200);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed)))
                .hasBinaryContent(bytes);
    }
}
