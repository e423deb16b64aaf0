package org.surkrut.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Our own JSON, which has a place for all that there is; strict, as we write it ourselves. */
final class Json implements Notation {
    private static final Set<String> OF_A_PACK =
            Set.of("name", "language", "author", "licence", "source");
    private static final Set<String> OF_A_QUESTION =
            Set.of("key", "category", "level", "question", "right", "wrong", "because");

    @Override
    public Description read(byte[] content, String language, Intake intake)
            throws BadFileException {
        Visit visit = new Visit(intake);
        JsonFile.visit(content, "questions", visit);
        return visit.description;
    }

    private static final class Visit implements JsonFile.Visitor {
        private final Intake intake;
        private Description description = Description.NONE;

        private Visit(Intake intake) {
            this.intake = intake;
        }

        @Override
        public void question(int line, JsonNode question) throws BadFileException {
            checkNames(line, question, OF_A_QUESTION);
            intake.take(
                    new Raw(
                            line,
                            text(line, question, "key"),
                            text(line, question, "category"),
                            level(line, question),
                            text(line, question, "question"),
                            one(text(line, question, "right")),
                            texts(line, question, "wrong"),
                            text(line, question, "because")));
        }

        @Override
        public void other(int line, String name, JsonParser parser)
                throws BadFileException, IOException {
            if (!name.equals("pack") || parser.currentToken() != JsonToken.START_OBJECT) {
                throw JsonFile.broken(line, "nobody knows what " + name + " is here");
            }
            JsonNode value = JsonFile.MAPPER.readTree(parser);
            checkNames(line, value, OF_A_PACK);
            description =
                    new Description(
                            text(line, value, "name"),
                            text(line, value, "language"),
                            text(line, value, "author"),
                            text(line, value, "licence"),
                            text(line, value, "source"));
        }
    }

    /** A name that is misspelt must not be lost in silence. */
    private static void checkNames(int line, JsonNode object, Set<String> names)
            throws BadFileException {
        for (Iterator<String> i = object.fieldNames(); i.hasNext(); ) {
            String name = i.next();
            if (!names.contains(name)) {
                throw JsonFile.broken(line, "nobody knows what " + name + " is here");
            }
        }
    }

    private static String text(int line, JsonNode object, String name) throws BadFileException {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw JsonFile.broken(line, name + " is no text");
        }
        return value.textValue();
    }

    private static List<String> texts(int line, JsonNode object, String name)
            throws BadFileException {
        JsonNode list = object.path(name);
        List<String> texts = new ArrayList<>();
        for (JsonNode text : list) {
            if (!text.isTextual()) {
                throw JsonFile.broken(line, name + " holds what is no text");
            }
            texts.add(text.textValue());
        }
        if (!list.isArray() && !list.isMissingNode()) {
            throw JsonFile.broken(line, name + " is no list");
        }
        return texts;
    }

    private static int level(int line, JsonNode question) throws BadFileException {
        JsonNode level = question.path("level");
        if (level.isMissingNode() || level.isNull()) {
            return Raw.MIDDLE;
        }
        if (!level.isIntegralNumber()) {
            throw JsonFile.broken(line, "level is no number");
        }
        return level.canConvertToInt() ? level.intValue() : 0;
    }

    private static List<String> one(String text) {
        return text == null ? List.of() : List.of(text);
    }

    @Override
    public byte[] write(Description pack, List<Draft> questions) {
        ObjectNode file = JsonFile.MAPPER.createObjectNode();
        ObjectNode described = file.putObject("pack");
        put(described, "name", pack.name());
        put(described, "language", pack.language());
        put(described, "author", pack.author());
        put(described, "licence", pack.licence());
        put(described, "source", pack.source());
        ArrayNode list = file.putArray("questions");
        questions.forEach(question -> write(question, list.addObject()));
        return JsonFile.write(file);
    }

    private static void write(Draft question, ObjectNode node) {
        put(node, "key", question.key());
        put(node, "category", question.category());
        node.put("level", question.level());
        node.put("question", question.text());
        node.put("right", question.right());
        ArrayNode wrong = node.putArray("wrong");
        question.wrong().forEach(wrong::add);
        node.put("because", question.explanation());
    }

    private static void put(ObjectNode node, String name, String value) {
        if (value != null) {
            node.put(name, value);
        }
    }
}
