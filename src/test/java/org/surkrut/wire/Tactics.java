package org.surkrut.wire;

import java.util.Comparator;
import java.util.Random;
import java.util.Set;

/** How an honest player plays: toward what is lacking, and mostly right, by what it knows. */
final class Tactics {
    private static final int RIGHT_PERCENT = 90;

    private final View view;
    private final Random random;

    Tactics(View view, Random random) {
        this.view = view;
        this.random = random;
    }

    /** A sensible move in this phase. */
    String move() {
        return switch (view.phase) {
            case "ordre" -> "30";
            case "lancer" -> mayJump() ? "33;" + jumpTarget() : "30";
            case "choisir" -> "31;" + nearestToWanted(view.choices);
            default -> "32;" + answer();
        };
    }

    private boolean mayJump() {
        return figures().bretzels() == Figures.MAX_BRETZELS;
    }

    private int jumpTarget() {
        return nearestToWanted(view.board.jumpTargets());
    }

    private int nearestToWanted(Set<Integer> squares) {
        return squares.stream().min(Comparator.comparingInt(this::toGo)).orElseThrow();
    }

    private int toGo(int square) {
        if (figures().hasAll()) {
            return view.board.distance(square, WireBoard.CENTRE);
        }
        int best = Integer.MAX_VALUE;
        for (int category = 1; category <= Figures.CATEGORIES; category++) {
            if (!figures().ingredients().contains(category)) {
                int to = view.board.ingredientSquare(category);
                best = Math.min(best, view.board.distance(square, to));
            }
        }
        return best;
    }

    private Figures figures() {
        return view.figures.get(view.me);
    }

    private int answer() {
        int right = view.question.right();
        return random.nextInt(100) < RIGHT_PERCENT ? right : 1 + right % 3;
    }
}
