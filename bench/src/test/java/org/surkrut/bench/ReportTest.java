package org.surkrut.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {
    private final Report report = new Report();

    private Figures measured(String mode, String server, String what, double value) {
        Figures figures = Figures.of(mode, server, new HashMap<>(Map.of(what, value)), new Tally());
        report.add(figures);
        return figures;
    }

    private String judgement(String promise) {
        return Promise.all(report).stream()
                .filter(one -> one.text().equals(promise))
                .map(Promise::judgement)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void comparesWithTheFloorInTheSameModeOnly() {
        measured("human 50", Report.FLOOR, "a", 1);
        Figures floor = measured("human 500", Report.FLOOR, "a", 4);
        Figures game = measured("human 500", Report.GAME, "a", 6);

        assertThat(report.ratios(game)).containsEntry("a", 1.5).hasSize(1);
        assertThat(report.ratios(floor)).isEmpty();
    }

    @Test
    void comparesWithNothingWhereTheFloorHasNothing() {
        measured("human 50", Report.FLOOR, "a", 0);
        Figures game = measured("human 50", Report.GAME, "a", 6);

        assertThat(report.ratios(game)).isEmpty();
    }

    @Test
    void judgesAgainstTheFloor() {
        String promise = "CPU a turn at saturation, x floor";
        assertThat(judgement(promise)).isEqualTo("not measured");

        measured("saturation 50", Report.FLOOR, Figures.CPU_A_TURN, 100);
        measured("saturation 50", Report.LINES, Figures.CPU_A_TURN, 101);
        measured("saturation 50", Report.GAME, Figures.CPU_A_TURN, 150);

        assertThat(judgement(promise)).isEqualTo("met");
        assertThat(judgement("the same with lines, x floor")).isEqualTo("NOT MET");
    }

    @Test
    void judgesGrowthAgainstFewRooms() {
        measured("human 50", Report.GAME, Figures.COMPILED_CPU_A_TURN, 1000);
        measured("human 2000", Report.GAME, Figures.COMPILED_CPU_A_TURN, 1300);

        assertThat(judgement("CPU a turn in 2,000 rooms, x that in 50")).isEqualTo("NOT MET");
    }

    @Test
    void isWholeUnlessAModeFailed() throws Exception {
        assertThat(report.isWhole()).isTrue();

        report.failed("idle", new IllegalStateException("too few files"));

        assertThat(report.isWhole()).isFalse();
        assertThat(report.json()).contains("too few files");
    }
}
