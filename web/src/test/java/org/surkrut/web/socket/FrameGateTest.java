package org.surkrut.web.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.surkrut.protocol.Limits.HASTE_UNTIL_CLOSED;
import static org.surkrut.protocol.Limits.REQUESTS_A_SECOND;
import static org.surkrut.protocol.Limits.REQUEST_BURST;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.surkrut.web.socket.FrameGate.Verdict;

class FrameGateTest {
    private static final long SECOND = 1_000_000_000L;

    private long now;
    private final FrameGate gate = new FrameGate(() -> now);

    @Test
    void letsABurstPassAndNoMore() {
        assertThat(next(REQUEST_BURST)).containsOnly(Verdict.PASS);
        assertThat(gate.next()).isEqualTo(Verdict.TOO_FAST);
    }

    @Test
    void letsSoManyPassEachSecondAfterwards() {
        next(REQUEST_BURST);
        now += SECOND;
        assertThat(next(REQUESTS_A_SECOND)).containsOnly(Verdict.PASS);
        assertThat(gate.next()).isEqualTo(Verdict.TOO_FAST);
    }

    @Test
    void savesUpNoMoreThanABurst() {
        now += 3600 * SECOND;
        assertThat(next(REQUEST_BURST)).containsOnly(Verdict.PASS);
        assertThat(gate.next()).isEqualTo(Verdict.TOO_FAST);
    }

    @Test
    void closesOnWhoGoesOn() {
        next(REQUEST_BURST);
        assertThat(next(HASTE_UNTIL_CLOSED)).containsOnly(Verdict.TOO_FAST);
        assertThat(gate.next()).isEqualTo(Verdict.CLOSE);
    }

    @Test
    void forgivesWhoWaits() {
        next(REQUEST_BURST);
        next(HASTE_UNTIL_CLOSED);
        now += SECOND;
        assertThat(gate.next()).isEqualTo(Verdict.PASS);
        assertThat(Collections.frequency(next(REQUESTS_A_SECOND), Verdict.CLOSE)).isZero();
    }

    private List<Verdict> next(int times) {
        return IntStream.range(0, times).mapToObj(i -> gate.next()).toList();
    }
}
