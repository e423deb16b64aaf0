package org.surkrut.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.surkrut.question.BankDatabase.PACK;
import static org.surkrut.question.BankDatabase.draft;
import static org.surkrut.question.BankDatabase.many;
import static org.surkrut.question.BankDatabase.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.surkrut.DatabaseKind;
import org.surkrut.exchange.Description;
import org.surkrut.exchange.Format;
import org.surkrut.exchange.Reading;

/** Files come into packs, on each kind of database. */
@Execution(ExecutionMode.CONCURRENT)
class PackImportTest {
    private static final int LARGE = 10_000;

    @ParameterizedTest
    @EnumSource
    void comesIntoANewPackOrNotAtAll(DatabaseKind kind) throws Exception {
        BankDatabase database = new BankDatabase(kind);
        Reading large = reading(many(LARGE));
        Choices choices = Choices.intoNew(PACK).mapping(Map.of("knack", 5));

        assertThatThrownBy(
                        () ->
                                database.in(
                                        c ->
                                                new PackImport(c)
                                                        .write(
                                                                large,
                                                                choices,
                                                                "odile",
                                                                BankDatabase::failHalfWay)))
                .hasMessage("half way");
        for (String table : List.of("question", "question_revision", "category_mapping")) {
            assertThat(database.count(table)).as(table).isZero();
        }
        assertThat(database.count("pack")).isEqualTo(2);

        List<Integer> progress = new ArrayList<>();
        Imported imported =
                database.in(
                        c ->
                                new PackImport(c)
                                        .write(
                                                large,
                                                choices,
                                                "odile",
                                                (done, total) -> progress.add(done * 100 / total)));
        assertThat(imported).isEqualTo(new Imported(database.pack(), LARGE, 0, 0, 0, 0, 0));
        assertThat(progress).isSorted().startsWith(0).endsWith(100).hasSizeGreaterThan(10);
        assertThat(database.count("question")).isEqualTo(LARGE);
        assertThat(database.count("question_revision")).isEqualTo(LARGE);
        assertThat(new Packs(database.source()).list().get(2).playable())
                .containsExactly(LARGE / 5, 0, LARGE / 5, LARGE / 5, 2 * LARGE / 5);
        assertThat(database.take(Choices.into(database.pack()), large).unchanged())
                .isEqualTo(LARGE);
        assertThat(database.count("question_revision")).isEqualTo(LARGE);
    }

    @ParameterizedTest
    @EnumSource
    void renewsWhatWasNotEditedHere(DatabaseKind kind) throws Exception {
        BankDatabase database = new BankDatabase(kind);
        database.take(
                Choices.intoNew(PACK),
                draft("a", "choux", "Un ?"),
                draft("b", "knack", "Deux ?"),
                draft("c", "3", "Trois ?"),
                draft("d", "VIN", "Quatre ?"));
        Questions questions = new Questions(database.source());
        int edited = database.questions().get("a").id();
        int retired = database.questions().get("b").id();
        Content mine = new Content(1, 3, "Mien ?", "oui", "non", "bof", "");
        assertThat(questions.edit(edited, 1, mine, "odile")).isEmpty();
        assertThat(questions.retire(Set.of(retired), "odile")).isOne();

        Imported imported =
                database.take(
                        Choices.into(database.pack()),
                        draft("a", "choux", "Une ?"),
                        draft("b", "knack", "Deux !"),
                        draft("c", "3", "Troyes ?"),
                        draft("d", "vin", "Quatre ?"),
                        draft("e", "vin", "QUATRE"));

        assertThat(imported).isEqualTo(new Imported(database.pack(), 0, 1, 1, 2, 1, 0));
        Map<String, Listed> now = database.questions();
        assertThat(now.get("a").content()).isEqualTo(mine);
        assertThat(now.get("b").active()).isFalse();
        assertThat(now.get("c").content().text()).isEqualTo("Troyes ?");
        assertThat(now).doesNotContainKey("e");
        assertThat(questions.history(now.get("c").id()))
                .extracting(Revision::number, r -> r.content().text(), Revision::change)
                .containsExactly(
                        tuple(2, "Troyes ?", Change.IMPORT), tuple(1, "Trois ?", Change.IMPORT));
    }

    @ParameterizedTest
    @EnumSource
    void remembersWhereTheirCategoriesWent(DatabaseKind kind) throws Exception {
        BankDatabase database = new BankDatabase(kind);
        Choices first = Choices.intoNew(PACK);
        assertThatThrownBy(() -> database.take(first, draft(null, "Félins", "Un ?")))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.fault()).isEqualTo(Fault.CATEGORY));

        database.take(first.mapping(Map.of("Félins", 4)), draft(null, "Félins", "Un ?"));
        database.take(Choices.into(database.pack()), draft(null, "Félins", "Deux ?"));
        database.take(
                Choices.into(database.pack()).mapping(Map.of("Félins", 2)),
                draft(null, "Félins", "Trois ?"));
        database.take(Choices.into(database.pack()), draft(null, "Félins", "Quatre ?"));

        assertThat(database.questions().values())
                .extracting(q -> q.content().category())
                .containsExactlyInAnyOrder(4, 4, 2, 2);
        assertThat(remembered(database, Format.JSON)).isEqualTo(Map.of("Félins", 2));
        assertThat(remembered(database, Format.CSV)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsNoTarget(DatabaseKind kind) throws Exception {
        BankDatabase database = new BankDatabase(kind);
        database.take(Choices.intoNew(PACK), draft("a", "choux", "Un ?"));

        assertThat(refusal(database, Choices.intoNew(PACK))).isEqualTo(Fault.NAME_TAKEN);
        assertThat(refusal(database, Choices.into(1))).isEqualTo(Fault.BUILT_IN);
        assertThat(refusal(database, Choices.into(4711))).isEqualTo(Fault.NONE_SUCH);
        assertThat(refusal(database, Choices.intoNew(Description.NONE))).isEqualTo(Fault.EMPTY);
        assertThat(database.count("question")).isOne();
    }

    private static Map<String, Integer> remembered(BankDatabase database, Format format)
            throws Exception {
        return database.in(c -> CategoryMapping.of(c, format));
    }

    private static Fault refusal(BankDatabase database, Choices choices) {
        try {
            database.take(choices, draft("b", "choux", "Deux ?"));
            return null;
        } catch (RefusedException e) {
            return e.fault();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void comesOutAsItWent(DatabaseKind kind) throws Exception {
        BankDatabase database = new BankDatabase(kind);
        Reading reading = reading(many(20));
        database.take(Choices.intoNew(PACK), reading);
        int left = database.questions().get("k7").id();
        new Questions(database.source()).retire(Set.of(left), "odile");

        byte[] file =
                new Packs(database.source()).export(database.pack(), Format.JSON).orElseThrow();
        Reading again = Format.JSON.read(file);

        assertThat(again.description()).isEqualTo(PACK);
        assertThat(again.drafts()).hasSize(19);
        assertThat(database.take(Choices.into(database.pack()), again).unchanged()).isEqualTo(19);
        ImportPlan elsewhere =
                database.in(
                        c ->
                                new PackImport(c)
                                        .preview(
                                                again,
                                                Choices.intoNew(
                                                        new Description(
                                                                "Autre", "fr", null, null, null))));
        assertThat(elsewhere.count(Fate.DOUBLED)).isEqualTo(19);
    }
}
