package org.surkrut.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A file in strict JSON: one object, which holds a list of questions among other things. */
final class JsonFile {
    /**
     * Names, values and brackets of a file: several times those of as many questions as are read.
     */
    private static final long MOST_TOKENS = 2_000_000;

    /** Brackets within each other. */
    private static final int MOST_LEVELS = 20;

    static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxTokenCount(MOST_TOKENS)
                                                    .maxNestingDepth(MOST_LEVELS)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .build();

    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter()
                    .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    /** What to do with what stands in the file. */
    interface Visitor {
        void question(int line, JsonNode question) throws BadFileException;

        /** Something else; it is passed over where it isn't read. */
        default void other(int line, String name, JsonParser value)
                throws BadFileException, IOException {}
    }

    private JsonFile() {}

    /**
     * Visits all that is in the file's object, in its order.
     *
     * @param questions the name of the list of them, which must be there
     */
    static void visit(byte[] content, String questions, Visitor visitor) throws BadFileException {
        try (JsonParser parser = MAPPER.createParser(Text.decode(content))) {
            expect(parser, parser.nextToken(), JsonToken.START_OBJECT);
            boolean found = false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals(questions)) {
                    found = true;
                    expect(parser, value, JsonToken.START_ARRAY);
                    list(parser, visitor);
                } else {
                    visitor.other(line(parser), name, parser);
                    parser.skipChildren();
                }
            }
            if (!found) {
                throw new BadFileException(1, Reason.UNKNOWN_FORMAT, "no list named " + questions);
            }
            if (parser.nextToken() != null) {
                throw broken(line(parser), "something follows after the end");
            }
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            throw broken(place == null ? 1 : place.getLineNr(), e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void list(JsonParser parser, Visitor visitor)
            throws IOException, BadFileException {
        for (int count = 0; parser.nextToken() != JsonToken.END_ARRAY; count++) {
            int line = line(parser);
            expect(parser, parser.currentToken(), JsonToken.START_OBJECT);
            if (count == Format.MOST_QUESTIONS) {
                throw Intake.tooMany(line);
            }
            visitor.question(line, MAPPER.readTree(parser));
        }
    }

    private static void expect(JsonParser parser, JsonToken found, JsonToken wanted)
            throws BadFileException {
        if (found != wanted) {
            throw broken(
                    line(parser),
                    wanted == JsonToken.START_ARRAY ? "no list here" : "no object here");
        }
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    static BadFileException broken(int line, String message) {
        return new BadFileException(line, Reason.BROKEN, message);
    }

    static byte[] write(ObjectNode file) {
        try {
            return MAPPER.writer(PRINTER).writeValueAsBytes(file);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
