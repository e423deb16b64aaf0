package org.surkrut.game;

import static org.surkrut.game.Rules.CATEGORIES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a player has gathered.
 *
 * @param good questions answered right, of all that were asked in the game
 * @param bad the others, unanswered ones too
 * @param ingredients one bit a category, the lowest for category 1
 * @param tallies one a category
 */
public record Figures(
        int points, int good, int bad, int ingredients, int bretzels, List<Tally> tallies) {
    private static final int ALL = (1 << CATEGORIES) - 1;

    /** Questions of one category. */
    public record Tally(int asked, int right) {
        private boolean isWorseThan(Tally other) {
            return share() < other.share();
        }

        private double share() {
            return asked == 0 ? 0 : (double) right / asked;
        }
    }

    static final Figures NONE =
            new Figures(0, 0, 0, 0, 0, Collections.nCopies(CATEGORIES, new Tally(0, 0)));

    public boolean has(int category) {
        return (ingredients & bit(category)) != 0;
    }

    public boolean hasAll() {
        return ingredients == ALL;
    }

    public int ingredientCount() {
        return Integer.bitCount(ingredients);
    }

    /** The categories answered worst, rising; an untouched one counts as never right. */
    List<Integer> worstCategories() {
        return IntStream.rangeClosed(1, CATEGORIES)
                .filter(c -> tallies.stream().noneMatch(t -> t.isWorseThan(tallies.get(c - 1))))
                .boxed()
                .toList();
    }

    Figures with(Event.Score score, int category) {
        int right = score.right() ? 1 : 0;
        List<Tally> next = new ArrayList<>(tallies);
        Tally old = next.get(category - 1);
        next.set(category - 1, new Tally(old.asked() + 1, old.right() + right));
        return new Figures(
                points + score.points(),
                good + right,
                bad + 1 - right,
                ingredients | bit(score.ingredient()),
                score.bretzels(),
                List.copyOf(next));
    }

    Figures withBretzels(int left) {
        return new Figures(points, good, bad, ingredients, left, tallies);
    }

    private static int bit(int category) {
        return category == 0 ? 0 : 1 << category - 1;
    }
}
