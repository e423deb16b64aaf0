package org.surkrut.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EchoesTest {
    private final Echoes echoes = new Echoes(3);

    @Test
    void countsFromTheActionThatTheFirstHeardOf() {
        assertThat(echoes.heard(1, 100)).isEqualTo(Echoes.NOT_YET);
        assertThat(echoes.heard(1, 200)).isEqualTo(Echoes.NOT_YET);

        assertThat(echoes.heard(1, 300)).isEqualTo(100);
    }

    @Test
    void keepsSeveralApart() {
        echoes.heard(1, 100);
        echoes.heard(1, 100);
        echoes.heard(2, 200);
        echoes.heard(2, 200);

        assertThat(echoes.heard(1, 300)).isEqualTo(100);
        assertThat(echoes.heard(2, 300)).isEqualTo(200);
    }
}
