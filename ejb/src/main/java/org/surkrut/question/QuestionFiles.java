package org.surkrut.question;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The built-in bank's files: one a category, each question in French and English. */
final class QuestionFiles {
    /** In the order of the categories' numbers. */
    static final List<String> CATEGORIES = List.of("choux", "knack", "pdt", "lard", "vin");

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
        for (int i = 0; i < CATEGORIES.size(); i++) {
            for (JsonValue question : array(CATEGORIES.get(i))) {
                add(items, i + 1, question.asJsonObject());
            }
        }
        return items;
    }

    private static JsonArray array(String category) {
        InputStream file = QuestionFiles.class.getResourceAsStream(category + ".json");
        try (JsonReader reader = Json.createReader(file)) {
            return reader.readArray();
        }
    }

    private static void add(List<Item> items, int category, JsonObject question) {
        for (String language : LANGUAGES) {
            JsonObject text = question.getJsonObject(language);
            List<String> answers = new ArrayList<>(List.of(text.getString("right")));
            text.getJsonArray("wrong").getValuesAs(JsonString::getString).forEach(answers::add);
            items.add(
                    new Item(
                            question.getString("key"),
                            language,
                            category,
                            question.getInt("level"),
                            text.getString("question"),
                            List.copyOf(answers),
                            text.getString("because")));
        }
    }
}
