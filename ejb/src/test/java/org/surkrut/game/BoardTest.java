package org.surkrut.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.surkrut.game.Board.Kind;
import org.surkrut.game.Board.Square;

class BoardTest {
    @Test
    void has56SquaresNumberedInOrder() {
        assertThat(Board.all())
                .extracting(Square::id)
                .containsExactlyElementsOf(IntStream.range(0, 56).boxed().toList());
        assertThat(Board.square(37).id()).isEqualTo(37);
    }

    @Test
    void everySquareBearsTheCategoryOfTheRules() {
        assertThat(Board.all())
                .extracting(Square::category)
                .containsExactlyElementsOf(PlainBoard.CATEGORIES);
    }

    @Test
    void everySquareIsOfTheKindOfTheRules() {
        for (Square square : Board.all()) {
            assertThat(square.kind()).as("square %d", square.id()).isEqualTo(kind(square.id()));
        }
    }

    private static Kind kind(int id) {
        if (id == 0) {
            return Kind.CENTRE;
        }
        if (id >= 36) {
            return Kind.SPOKE;
        }
        if (PlainBoard.INGREDIENTS.contains(id)) {
            return Kind.INGREDIENT;
        }
        return PlainBoard.ROLL_AGAIN.contains(id) ? Kind.ROLL_AGAIN : Kind.RING;
    }

    @Test
    void kindsHaveTheirNamesOnTheWire() {
        assertThat(Kind.values())
                .extracting(Kind::wire)
                .containsExactly("centre", "rayon", "ingredient", "relance", "couronne");
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,8", "3,15", "4,22", "5,29"})
    void eachCategoryHasItsIngredientSquare(int category, int square) {
        assertThat(Board.ingredientSquare(category)).isEqualTo(square);
        assertThat(Board.square(square).category()).isEqualTo(category);
    }

    @Test
    void sixtyEdgesJoinJustTheNeighboursOnRingAndSpokes() {
        assertThat(Board.allEdges()).hasSize(35 + 5 * 5).doesNotHaveDuplicates();
        assertThat(Board.allEdges()).allMatch(e -> e.a() < e.b());
        assertThat(Board.allEdges()).allMatch(e -> PlainBoard.isJoined(e.a(), e.b()));
    }

    @Test
    void distanceIsThatOfTheShortestWay() {
        int[][] shortest = shortestWays();
        for (int from = 0; from < 56; from++) {
            for (int to = 0; to < 56; to++) {
                assertThat(Board.distance(from, to)).isEqualTo(shortest[from][to]);
            }
        }
    }

    private static int[][] shortestWays() {
        int[][] ways = new int[56][56];
        for (int a = 0; a < 56; a++) {
            for (int b = 0; b < 56; b++) {
                ways[a][b] = a == b ? 0 : PlainBoard.isJoined(a, b) ? 1 : 99;
            }
        }
        for (int over = 0; over < 56; over++) {
            for (int a = 0; a < 56; a++) {
                for (int b = 0; b < 56; b++) {
                    ways[a][b] = Math.min(ways[a][b], ways[a][over] + ways[over][b]);
                }
            }
        }
        return ways;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void reachIsWhatAllWaysWithoutTurningBackGive(boolean mayStop) {
        for (int from = 0; from < 56; from++) {
            for (int steps = 1; steps <= 6; steps++) {
                assertThat(Board.reach(from, steps, mayStop))
                        .as("%d steps from %d", steps, from)
                        .containsExactlyElementsOf(PlainBoard.reach(from, steps, mayStop))
                        .isNotEmpty()
                        .doesNotContain(from);
            }
        }
    }

    /** A few of them counted by hand on a drawing, so that no common error hides. */
    @Test
    void reachOfAFewSquaresIsAsOnTheDrawing() {
        assertThat(Board.reach(0, 5, false)).containsExactly(1, 8, 15, 22, 29);
        assertThat(Board.reach(0, 6, false)).containsExactly(2, 7, 9, 14, 16, 21, 23, 28, 30, 35);
        assertThat(Board.reach(1, 1, false)).containsExactly(2, 35, 36);
        assertThat(Board.reach(39, 2, false)).containsExactly(37, 43, 47, 51, 55);
        assertThat(Board.reach(39, 2, true)).containsExactly(0, 37, 43, 47, 51, 55);
        assertThat(Board.reach(1, 5, false)).containsExactly(0, 6, 31);
        assertThat(Board.reach(35, 6, false)).containsExactly(0, 6, 29);
    }

    @Test
    void onlyTheCentreAndTheIngredientSquaresAreJumpTargets() {
        for (int square = -60; square <= 120; square++) {
            assertThat(Board.isJumpTarget(square))
                    .as("square %d", square)
                    .isEqualTo(PlainBoard.JUMP_TARGETS.contains(square));
        }
        assertThat(Board.isJumpTarget(Integer.MIN_VALUE)).isFalse();
        assertThat(Board.isJumpTarget(Integer.MAX_VALUE)).isFalse();
    }

    @Test
    void squaresLieApartAndInRange() {
        assertThat(Board.all()).allMatch(s -> Math.abs(s.x()) <= 1000 && Math.abs(s.y()) <= 1000);
        List<Square> all = Board.all();
        for (Square a : all) {
            assertThat(all.stream().filter(b -> b != a))
                    .allMatch(b -> Math.hypot(a.x() - b.x(), a.y() - b.y()) > 100);
        }
    }

    @Test
    void theCentreIsInTheMiddleAndTheRingAroundIt() {
        assertThat(Board.square(0).x()).isZero();
        assertThat(Board.square(0).y()).isZero();
        for (List<Integer> spoke : PlainBoard.SPOKES) {
            List<Double> radii = spoke.stream().map(BoardTest::radius).toList();
            assertThat(radii).isSorted();
        }
    }

    private static double radius(int square) {
        return Math.hypot(Board.square(square).x(), Board.square(square).y());
    }
}
