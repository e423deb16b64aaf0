package org.surkrut.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contract's published form for machines says what the code does. */
class ContractFileTest {
    private static List<JsonObject> messages;

    @BeforeAll
    static void read() throws Exception {
        Path file = Path.of("..", "docs", "protocol.json");
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            messages = reader.readObject().getJsonArray("messages").getValuesAs(JsonObject.class);
        }
    }

    @Test
    void namesEveryMessage() {
        assertThat(messages)
                .extracting(m -> m.getString("name"))
                .containsExactlyElementsOf(
                        Arrays.stream(MessageType.values()).map(Enum::name).toList());
    }

    @Test
    void givesCodeKindAndFieldsOfEach() {
        for (JsonObject message : messages) {
            MessageType type = MessageType.valueOf(message.getString("name"));
            assertThat(message.getInt("code")).isEqualTo(type.code());
            assertThat(message.getString("kind"))
                    .isEqualTo(type.kind().name().toLowerCase(Locale.ROOT));
            assertThat(message.getJsonArray("fields").getValuesAs(JsonString::getString))
                    .isEqualTo(type.fields());
        }
    }

    @Test
    void givesAnExampleThatIsWellFormed() {
        for (JsonObject message : messages) {
            String example = message.getString("example");
            assertThat(example).startsWith(message.getInt("code") + ";");
            if (message.getString("kind").equals("request")) {
                assertThat(Decoder.decode(example)).as(example).isPresent();
            } else {
                assertThat(Grammar.parse(example)).as(example).isPresent();
            }
        }
    }

    @Test
    void saysWhatAnswersEachRequest() {
        List<Integer> codes = Arrays.stream(MessageType.values()).map(MessageType::code).toList();
        assertThat(messages)
                .filteredOn(m -> m.getString("kind").equals("request"))
                .allSatisfy(
                        m ->
                                assertThat(
                                                m.getJsonArray("answers")
                                                        .getValuesAs(JsonNumber::intValue))
                                        .isNotEmpty()
                                        .isSubsetOf(codes));
    }
}
