package org.surkrut.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Figures: what nobody measures, what is reckoned from two samples, and how many are kept. */
class PulseTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");

    @Test
    void aFigureIsReadWhereItArises() {
        Pulse pulse = new Pulse();
        pulse.offer(Figure.REQUESTS, () -> 42);
        pulse.offer(
                Figure.PLAYERS,
                () -> {
                    throw new IllegalStateException("not now");
                });

        assertThat(pulse.read(Figure.REQUESTS)).isEqualTo(42);
        assertThat(pulse.read(Figure.PLAYERS)).isNaN();
        assertThat(pulse.read(Figure.CONNECTIONS)).isNaN();
    }

    @Test
    void theMachineTellsOfItself() {
        assertThat(Machine.heapBytes()).isBetween(1.0, (double) Machine.heapLimitBytes());
        assertThat(Machine.cpuShare()).isBetween(0.0, 1.0);
    }

    @Test
    void ratesAreReckonedFromTwoSamples() {
        Sample first = sample(0, 100, 10, 5);
        Sample second = sample(10, 350, 40, 15);

        assertThat(second.perSecond(Figure.REQUESTS, first)).isCloseTo(25, within(1e-9));
        assertThat(second.each(Figure.JOURNAL_ENTRIES, Figure.JOURNAL_COMMITS, first))
                .isCloseTo(3, within(1e-9));
        assertThat(first.each(Figure.JOURNAL_ENTRIES, Figure.JOURNAL_COMMITS, first)).isZero();
    }

    @Test
    void anHourIsKeptAndNoMore() {
        Hour hour = new Hour();
        IntStream.range(0, 1000).forEach(i -> hour.add(sample(10 * i, i, 0, 0)));

        assertThat(hour.samples()).hasSize(360);
        assertThat(hour.samples().get(0).value(Figure.REQUESTS)).isEqualTo(640);
        assertThat(hour.samples().get(359).value(Figure.REQUESTS)).isEqualTo(999);
    }

    private static Sample sample(int seconds, double requests, double entries, double commits) {
        return new Sample(
                NOW.plusSeconds(seconds),
                Map.of(
                        Figure.REQUESTS, requests,
                        Figure.JOURNAL_ENTRIES, entries,
                        Figure.JOURNAL_COMMITS, commits));
    }
}
