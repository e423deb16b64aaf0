package org.surkrut.question;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The built-in bank's files: one a category, each question in French and English. */
final class QuestionFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    static final List<String> LANGUAGES = List.of("fr", "en");

    /** A question as a file has it; the right answer first. */
    record Item(
            String key,
            String language,
            int category,
            int level,
            String text,
            List<String> answers,
            String because) {}

    private QuestionFiles() {}

    static List<Item> read() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < Categories.NAMES.size(); i++) {
            for (JsonNode question : array(Categories.NAMES.get(i))) {
                add(items, i + 1, question);
            }
        }
        return items;
    }

    private static JsonNode array(String category) {
        try (InputStream file = QuestionFiles.class.getResourceAsStream(category + ".json")) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(List<Item> items, int category, JsonNode question) {
        for (String language : LANGUAGES) {
            JsonNode text = question.required(language);
            List<String> answers = new ArrayList<>(List.of(text.required("right").asText()));
            text.required("wrong").forEach(answer -> answers.add(answer.asText()));
            items.add(
                    new Item(
                            question.required("key").asText(),
                            language,
                            category,
                            question.required("level").asInt(),
                            text.required("question").asText(),
                            List.copyOf(answers),
                            text.required("because").asText()));
        }
    }
}
