package org.surkrut.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the players have learnt: the right answers that they were shown, so that games end. */
final class Lore {
    private static final int MOST = 200_000;

    private final Map<String, String> right = new ConcurrentHashMap<>();

    /**
     * @param texts a question and its answers
     * @param answer from 1
     */
    void learn(List<String> texts, int answer) {
        if (answer > 0 && answer < texts.size() && right.size() < MOST) {
            right.putIfAbsent(texts.get(0), texts.get(answer));
        }
    }

    /** From 1; 0: not known. */
    int right(List<String> texts) {
        String answer = texts.isEmpty() ? null : right.get(texts.get(0));
        return answer == null ? 0 : Math.max(0, texts.indexOf(answer));
    }
}
