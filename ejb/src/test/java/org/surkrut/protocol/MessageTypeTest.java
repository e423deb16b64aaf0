package org.surkrut.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.surkrut.protocol.MessageType.Kind;

class MessageTypeTest {
    /** The contract's codes, written out. */
    static final List<Integer> REQUESTS =
            List.of(
                    1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16, 20, 21, 22, 30, 31, 32, 33, 440, 441,
                    442, 443);

    private static final List<Integer> REFUSALS =
            List.of(
                    300, 301, 302, 303, 304, 305, 306, 307, 310, 311, 320, 330, 340, 341, 342, 343,
                    344, 345, 346, 347, 348);

    private static final List<Integer> PUSHES =
            List.of(
                    103, 200, 201, 202, 203, 204, 205, 206, 207, 210, 211, 212, 220, 221, 299, 400,
                    410, 411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422, 423, 424);

    private static List<Integer> codes(Kind kind) {
        return Arrays.stream(MessageType.values())
                .filter(type -> type.kind() == kind)
                .map(MessageType::code)
                .toList();
    }

    @Test
    void everyCodeOfTheContractIsThereAndNoOther() {
        assertThat(codes(Kind.REPLY)).containsExactly(0);
        assertThat(codes(Kind.REQUEST)).containsExactlyInAnyOrderElementsOf(REQUESTS);
        assertThat(codes(Kind.REFUSAL)).containsExactlyInAnyOrderElementsOf(REFUSALS);
        assertThat(codes(Kind.PUSH)).containsExactlyInAnyOrderElementsOf(PUSHES);
    }

    @Test
    void codesAreUnique() {
        assertThat(Stream.of(MessageType.values()).map(MessageType::code)).doesNotHaveDuplicates();
    }

    @Test
    void theKindFollowsFromTheCodesRange() {
        for (MessageType type : MessageType.values()) {
            int code = type.code();
            boolean request = code >= 1 && code <= 99 || code >= 440 && code <= 449;
            boolean push = code >= 100 && code <= 299 || code >= 400 && code <= 499 && !request;
            Kind other = code == 0 ? Kind.REPLY : request ? Kind.REQUEST : Kind.REFUSAL;
            assertThat(type.kind()).as("%s", type).isEqualTo(push ? Kind.PUSH : other);
            assertThat(code).isBetween(0, 499);
        }
    }

    @Test
    void onlyRequestsAreFoundAsSuch() {
        for (int code = -1; code <= 1000; code++) {
            MessageType found = MessageType.request(code);
            assertThat(found != null).as("code %d", code).isEqualTo(REQUESTS.contains(code));
            assertThat(found == null || found.code() == code).isTrue();
        }
    }

    @Test
    void everyFieldHasANameAndAType() {
        for (MessageType type : MessageType.values()) {
            assertThat(type.fields()).allMatch(field -> field.matches("[A-Za-z0-9_]+:[^:].*"));
            assertThat(type.fields().stream().map(f -> f.split(":")[0])).doesNotHaveDuplicates();
        }
    }

    @Test
    void onlyThePhasesNumberMayBeLeftOut() {
        assertThat(Stream.of(MessageType.values()).flatMap(type -> type.fields().stream()))
                .filteredOn(field -> field.endsWith("?"))
                .containsExactly("numero:int?", "numero:int?", "numero:int?", "numero:int?");
    }

    @Test
    void aPawnsFiguresAreInTheSheetsOrder() {
        assertThat(MessageType.FIGURES.fields().stream().map(f -> f.split(":")[0]))
                .containsExactly(
                        "idJoueur",
                        "couleur",
                        "points",
                        "classement",
                        "bonnes",
                        "mauvaises",
                        "choux",
                        "knack",
                        "pdt",
                        "lard",
                        "vin");
    }
}
