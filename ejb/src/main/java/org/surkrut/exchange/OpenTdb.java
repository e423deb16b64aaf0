package org.surkrut.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;

/** Open Trivia Database's JSON, in each of the encodings that its interface offers. */
final class OpenTdb implements Notation {
    private static final String BASE64_MULTIPLE = base64("multiple");
    private static final String BASE64_BOOLEAN = base64("boolean");
    private static final List<String> LEVELS = List.of("easy", "medium", "hard");

    private record Item(int line, JsonNode node) {
        String text(String name) {
            return node.path(name).asText("");
        }
    }

    @Override
    public Description read(byte[] content, String language, Intake intake)
            throws BadFileException {
        List<Item> items = new ArrayList<>();
        JsonFile.visit(content, "results", (line, node) -> items.add(new Item(line, node)));
        UnaryOperator<String> decoding = decoding(items);
        for (Item item : items) {
            take(item, decoding, intake);
        }
        return Description.NONE;
    }

    /** How the texts of a whole file are encoded, which it doesn't say. */
    private static UnaryOperator<String> decoding(List<Item> items) {
        if (items.stream().anyMatch(i -> i.text("type").equals(BASE64_MULTIPLE))
                || items.stream().anyMatch(i -> i.text("type").equals(BASE64_BOOLEAN))) {
            return OpenTdb::ofBase64;
        }
        boolean url =
                items.stream().anyMatch(i -> i.text("question").contains("%20"))
                        && items.stream().noneMatch(i -> i.text("question").contains(" "));
        return url ? OpenTdb::ofUrl : Html::toText;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String ofBase64(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static String ofUrl(String text) {
        try {
            // RFC 3986 knows no plus for a space.
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static void take(Item item, UnaryOperator<String> decoding, Intake intake)
            throws BadFileException {
        String question = decoding.apply(item.text("question"));
        if (decoding.apply(item.text("type")).equals("boolean")) {
            intake.skip(item.line(), Reason.BOOLEAN, question);
            return;
        }
        intake.take(
                new Raw(
                        item.line(),
                        null,
                        decoding.apply(item.text("category")),
                        Level.of(decoding.apply(item.text("difficulty"))),
                        question,
                        List.of(decoding.apply(item.text("correct_answer"))),
                        StreamSupport.stream(
                                        item.node().path("incorrect_answers").spliterator(), false)
                                .map(answer -> decoding.apply(answer.asText("")))
                                .toList(),
                        ""));
    }

    @Override
    public byte[] write(Description pack, List<Draft> questions) {
        ObjectNode file = JsonFile.MAPPER.createObjectNode();
        file.put("response_code", 0);
        ArrayNode results = file.putArray("results");
        questions.forEach(question -> write(question, results.addObject()));
        return JsonFile.write(file);
    }

    private static void write(Draft question, ObjectNode node) {
        node.put("type", "multiple");
        node.put("difficulty", LEVELS.get(question.level() - 1));
        if (question.category() != null) {
            node.put("category", Html.of(question.category()));
        }
        node.put("question", Html.of(question.text()));
        node.put("correct_answer", Html.of(question.right()));
        ArrayNode wrong = node.putArray("incorrect_answers");
        question.wrong().forEach(answer -> wrong.add(Html.of(answer)));
    }
}
