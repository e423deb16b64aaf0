package org.surkrut.game;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A bank of questions for tests; a question's number tells its category: 1001 is the first of 1.
 */
final class TestQuestions implements Question.Source {
    static final Question.Source BANK = new TestQuestions();

    private static final int BLOCK = 1000;

    /** Texts that the journal has to carry through unharmed. */
    private static final List<String> TEXTS =
            List.of(
                    "Plain?",
                    "A;b,c[d](e)\\f",
                    "two\nlines\r\nand\rmore",
                    "œuf à la crème – 🥨?",
                    " \t");

    private TestQuestions() {}

    @Override
    public Question question(int id) {
        return new Question(id, id / BLOCK, text(id), List.of("right", "wrong;", "\\n,\n"));
    }

    static String text(int id) {
        return TEXTS.get(id % TEXTS.size());
    }

    /** So many questions of each category. */
    static List<Event.Card> deck(int each) {
        return IntStream.rangeClosed(1, 5)
                .boxed()
                .flatMap(c -> IntStream.rangeClosed(1, each).mapToObj(i -> card(c, i)))
                .toList();
    }

    private static Event.Card card(int category, int number) {
        return new Event.Card(category, category * BLOCK + number);
    }
}
