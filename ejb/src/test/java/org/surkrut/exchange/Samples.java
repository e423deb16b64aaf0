package org.surkrut.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Files to read, and questions to write. */
final class Samples {
    static final Description PACK =
            new Description(
                    "Le « \"chou\" »",
                    "fr",
                    "Anne, d’ici",
                    "CC BY-SA 4.0",
                    "https://example.org/a?b=c");

    private static final String[] PIECES = {
        "chou",
        "Straße",
        "«",
        "\"",
        "'",
        ",",
        ";",
        "=",
        "~",
        "#",
        "{",
        "}",
        ":",
        "::",
        "->",
        "\\",
        "\\n",
        "%50%",
        "[html]",
        "<b>",
        "</b>",
        "&amp;",
        "&",
        "=cmd|' /C calc'!A0",
        "+1",
        "-2",
        "@x",
        "🥨",
        "é",
        "\u202F?",
        "\u00A0!",
        "A.",
        "ANSWER: B",
        "//",
        "$CATEGORY:",
        "TRUE",
        "1 / 2",
        "####",
        "%20",
        "],[",
        "},{",
        "日本",
        "’=",
        ";=1",
        ",'-1"
    };

    private Samples() {}

    static byte[] file(String name) {
        try (InputStream file = Samples.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Questions with all that is special somewhere, as a reading has them. */
    static List<Draft> nasty(Random random, int count) {
        List<Draft> drafts = new ArrayList<>();
        while (drafts.size() < count) {
            List<String> answers = new ArrayList<>();
            for (int i = random.nextInt(3, 6); i > 0; i--) {
                answers.add(text(random, 4) + i);
            }
            drafts.add(
                    new Draft(
                            1,
                            random.nextBoolean() ? null : "key-" + drafts.size() + "]",
                            random.nextInt(3) == 0 ? null : text(random, 2),
                            random.nextInt(1, 4),
                            text(random, 12),
                            answers.get(0),
                            answers.subList(1, answers.size()),
                            random.nextBoolean() ? "" : text(random, 12)));
        }
        return drafts;
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)])
                    .append(random.nextBoolean() ? " " : "");
        }
        String tidy = Text.tidy(text.toString());
        return tidy.isEmpty() ? "x" : tidy;
    }
}
