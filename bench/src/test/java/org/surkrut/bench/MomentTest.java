package org.surkrut.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MomentTest {
    private static final String PAGE =
            """
            # TYPE surkrut_journal_commits_total counter
            surkrut_journal_commits_total{app="surkrut"} 12.0
            surkrut_journal_entries_total 3.5E3
            surkrut_rooms 7.0
            """;

    @Test
    void readsAFigureWithOrWithoutLabels() {
        assertThat(Moment.figure(PAGE, "surkrut_journal_commits")).isEqualTo(12);
        assertThat(Moment.figure(PAGE, "surkrut_journal_entries")).isEqualTo(3500);
        assertThat(Moment.figure(PAGE, "surkrut_rooms")).isEqualTo(7);
    }

    @Test
    void hasNoneWhereTheServerTellsNone() {
        assertThat(Moment.figure(PAGE, "surkrut_journal")).isNaN();
        assertThat(Moment.figure("", "surkrut_rooms")).isNaN();
    }

    @Test
    void tellsWhatWasUsedBetweenTwo() {
        Moment used = new Moment(5, 400, 30, 7, 9, 11).since(new Moment(2, 100, 10, 1, 2, 3));

        assertThat(used).isEqualTo(new Moment(3, 300, 20, 6, 7, 8));
        assertThat(used.plus(used)).isEqualTo(new Moment(6, 600, 40, 12, 14, 16));
    }
}
