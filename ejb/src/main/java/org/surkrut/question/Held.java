package org.surkrut.question;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.surkrut.game.Question;

/**
 * A question in memory. There may be 100,000 of them, so that the texts lie in one array: the
 * question, the answers with the right one first, the explanation.
 *
 * @param level 1 to 3, the measured one where there is one
 */
record Held(
        int id, int revision, int pack, byte category, byte level, boolean active, byte[] texts) {
    private static final String END = "\0";
    private static final int TEXTS = 5;

    static byte[] pack(List<String> texts) {
        return String.join(END, texts).getBytes(StandardCharsets.UTF_8);
    }

    private List<String> unpack() {
        return List.of(new String(texts, StandardCharsets.UTF_8).split(END, TEXTS));
    }

    Question question() {
        List<String> all = unpack();
        return new Question(id, category, all.get(0), all.subList(1, TEXTS - 1));
    }

    String explanation() {
        return unpack().get(TEXTS - 1);
    }

    Held atLevel(int other) {
        return other == level
                ? this
                : new Held(id, revision, pack, category, (byte) other, active, texts);
    }
}
