package org.surkrut.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.surkrut.Server;

/** The project's built-in questions, as a player knows them who has learned them by heart. */
public final class Bank {
    /** In the order of the categories' numbers. */
    private static final List<String> FILES = List.of("choux", "knack", "pdt", "lard", "vin");

    private static final Path FOLDER =
            Server.root().resolve("ejb/src/main/resources/org/surkrut/question");
    private static final String STRING = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern QUESTION =
            Pattern.compile("\"question\": " + STRING + ",\\s*\"right\": " + STRING);
    private static final Map<String, Known> QUESTIONS = read();

    /** The category, and the right answer's text. */
    public record Known(int category, String right) {}

    private Bank() {}

    public static Known question(String text) {
        Known known = QUESTIONS.get(text);
        if (known == null) {
            throw new AssertionError("no question of the bank: " + text);
        }
        return known;
    }

    private static Map<String, Known> read() {
        Map<String, Known> all = new HashMap<>();
        for (int i = 0; i < FILES.size(); i++) {
            Matcher found = QUESTION.matcher(file(FILES.get(i)));
            while (found.find()) {
                all.put(plain(found.group(1)), new Known(i + 1, plain(found.group(2))));
            }
        }
        return Map.copyOf(all);
    }

    private static String file(String category) {
        try {
            return Files.readString(FOLDER.resolve(category + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String json) {
        return json.replace("\\\"", "\"").replace("\\\\", "\\");
    }
}
