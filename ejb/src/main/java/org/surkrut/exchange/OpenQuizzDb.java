package org.surkrut.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * OpenQuizzDB's JSON, whose files are often none: each question is looked for and parsed by itself,
 * so that one that is broken spoils no other.
 */
final class OpenQuizzDb implements Notation {
    private static final JsonMapper LENIENT =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build();

    /** A string, passed over, or a fraction that should have been one. */
    private static final Pattern FRACTION =
            Pattern.compile(
                    "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|(\\d+\\s*/\\s*\\d+)", Pattern.DOTALL);

    private static final List<String> LEVELS = List.of("débutant", "confirmé", "expert");

    @Override
    public Description read(byte[] content, String language, Intake intake)
            throws BadFileException {
        OpenQuizzDbScan scan = new OpenQuizzDbScan(Text.decode(content));
        List<OpenQuizzDbScan.Place> places = scan.places();
        String chosen = chosen(places, language);
        String category = scan.meta("catégorie", chosen);
        for (OpenQuizzDbScan.Place place : places) {
            if (chosen != null && !chosen.equals(place.language())) {
                intake.skip(place.line(), Reason.OTHER_LANGUAGE, place.text());
            } else {
                take(place, category, intake);
            }
        }
        return new Description(
                scan.meta("nom", chosen),
                chosen,
                scan.meta("rédacteur", chosen),
                scan.meta("licence", chosen),
                scan.meta("fournisseur", chosen));
    }

    /**
     * The language asked for, where the file has it, or else its first; null where it names none.
     */
    private static String chosen(List<OpenQuizzDbScan.Place> places, String language) {
        List<String> all =
                places.stream()
                        .map(OpenQuizzDbScan.Place::language)
                        .filter(l -> l != null)
                        .distinct()
                        .toList();
        if (language != null && all.contains(language.toLowerCase(Locale.ROOT))) {
            return language.toLowerCase(Locale.ROOT);
        }
        return all.isEmpty() ? null : all.get(0);
    }

    private static void take(OpenQuizzDbScan.Place place, String category, Intake intake)
            throws BadFileException {
        JsonNode question = place.question();
        if (question == null) {
            intake.skip(place.line(), Reason.BROKEN, place.text());
            return;
        }
        List<String> answers =
                StreamSupport.stream(question.path("propositions").spliterator(), false)
                        .map(answer -> Text.tidy(answer.asText("")))
                        .toList();
        String right = Text.tidy(question.path("réponse").asText(""));
        List<String> found = answers.stream().filter(a -> a.equalsIgnoreCase(right)).toList();
        intake.take(
                new Raw(
                        place.line(),
                        null,
                        question.path("catégorie").asText(category),
                        place.level(),
                        question.path("question").asText(""),
                        found,
                        answers.stream().filter(a -> !a.equalsIgnoreCase(right)).toList(),
                        question.path("anecdote").asText("")));
    }

    /** Null where nothing can be made of it. */
    static JsonNode parsed(String text) {
        try {
            return LENIENT.readTree(text);
        } catch (JsonProcessingException e) {
            try {
                return LENIENT.readTree(withQuotedFractions(text));
            } catch (JsonProcessingException again) {
                return null;
            }
        }
    }

    private static String withQuotedFractions(String text) {
        return FRACTION.matcher(text)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        found.group(1) == null
                                                ? found.group()
                                                : '"' + found.group(1) + '"'));
    }

    @Override
    public byte[] write(Description pack, List<Draft> questions) {
        ObjectNode file = JsonFile.MAPPER.createObjectNode();
        put(file, "fournisseur", pack.source());
        put(file, "licence", pack.licence());
        put(file, "rédacteur", pack.author());
        ObjectNode quizz = file.putObject("quizz");
        if (pack.language() != null && OpenQuizzDbScan.isLanguage(pack.language())) {
            put(
                    file.putObject("catégorie-nom-slogan").putObject(pack.language()),
                    "nom",
                    pack.name());
            quizz = quizz.putObject(pack.language());
        }
        file.set("quizz", file.remove("quizz"));
        List<ArrayNode> levels = new ArrayList<>();
        for (String level : LEVELS) {
            levels.add(quizz.putArray(level));
        }
        questions.forEach(q -> write(q, levels.get(q.level() - 1)));
        return JsonFile.write(file);
    }

    private static void write(Draft question, ArrayNode level) {
        ObjectNode node = level.addObject();
        node.put("id", level.size());
        // A place of our own: theirs is one for the whole file.
        put(node, "catégorie", question.category());
        node.put("question", question.text());
        ArrayNode answers = node.putArray("propositions");
        question.answers(Integer.MAX_VALUE).forEach(answers::add);
        node.put("réponse", question.right());
        node.put("anecdote", question.explanation());
    }

    private static void put(ObjectNode node, String name, String value) {
        if (value != null) {
            node.put(name, value);
        }
    }
}
