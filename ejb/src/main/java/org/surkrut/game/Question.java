package org.surkrut.game;

import java.util.List;

/**
 * A question as the game takes it.
 *
 * @param id its number in the bank
 * @param category 1 to 5
 * @param answers three of them, the right one first
 */
public record Question(int id, int category, String text, List<String> answers) {
    public Question {
        answers = List.copyOf(answers);
        if (answers.size() != Rules.ANSWERS) {
            throw new IllegalArgumentException(
                    "question " + id + " has " + answers.size() + " answers");
        }
    }

    /** Where a game looks its questions up; every number in the game's deck is there. */
    @FunctionalInterface
    public interface Source {
        Question question(int id);
    }
}
