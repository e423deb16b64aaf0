package org.surkrut.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlanTest {
    @Test
    void measuresAllButTheSmallBenchmarksUnlessTold() {
        Plan plan = Plan.of("modes=", "seconds=", "profile=");

        assertThat(plan.modes()).containsExactly("start", "saturation", "human", "idle");
        assertThat(plan.rooms()).contains(50, 500, 2000);
        assertThat(plan.profile()).isFalse();
    }

    @Test
    void takesWhatItIsTold() {
        Plan plan = Plan.of("modes=idle,micro", "crowds=7,8", "warm=3", "profile=1");

        assertThat(plan.modes()).containsExactly("idle", "micro");
        assertThat(plan.crowds()).containsExactly(7, 8);
        assertThat(plan.warmSeconds()).isEqualTo(3);
        assertThat(plan.profile()).isTrue();
    }

    @Test
    void refusesAModeThatItDoesNotKnow() {
        assertThatThrownBy(() -> Plan.of("modes=saturation,quick"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not quick");
    }
}
