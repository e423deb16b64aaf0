package org.surkrut.question;

import java.util.List;

/**
 * How a game's questions are mixed from the three levels, as weights: none is negative, and not all
 * are 0.
 */
public record LevelMix(int easy, int medium, int hard) {
    public static final LevelMix EVEN = new LevelMix(1, 1, 1);

    static final int LEVELS = 3;

    public LevelMix {
        if (easy < 0 || medium < 0 || hard < 0 || (easy | medium | hard) == 0) {
            throw new IllegalArgumentException(
                    "no mix of levels: " + easy + "," + medium + "," + hard);
        }
    }

    /** In the order of the levels. */
    List<Integer> weights() {
        return List.of(easy, medium, hard);
    }
}
