package org.surkrut.standings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.surkrut.store.match.PlayerTotal;
import org.surkrut.store.match.Result;

class PlayerTotalTest {
    private final PlayerTotal total = new PlayerTotal(5);

    private static Result result(int points, int place, int seconds) {
        var figures = new Result.Figures("vert", points, place, 3, 4, List.of(1, 0, 1, 0, 1));
        return new Result(new Result.Id(points, 1), 5, figures, Instant.EPOCH, seconds);
    }

    @Test
    void sumsUpWhatIsAdded() {
        total.add(result(20, 1, 600));
        total.add(result(30, 2, 500));
        total.add(result(10, 1, 400));

        assertThat(total.games()).isEqualTo(3);
        assertThat(total.won()).isEqualTo(2);
        assertThat(total.seconds()).isEqualTo(1500);
        assertThat(total.goodAnswers()).isEqualTo(9);
        assertThat(total.badAnswers()).isEqualTo(12);
        assertThat(total.ingredients()).containsExactly(3, 0, 3, 0, 3);
        assertThat(total.points()).isEqualTo(60);
        assertThat(total.bestPoints()).isEqualTo(30);
    }

    @Test
    void hasTheBestOfGamesThatAllWentBadly() {
        total.add(result(-20, 4, 600));
        total.add(result(-10, 3, 600));

        assertThat(total.bestPoints()).isEqualTo(-10);
    }
}
