package org.surkrut.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.surkrut.DatabaseKind;
import org.surkrut.database.Sql;

/** The built-in packs follow their files, but for what was edited here. */
@Execution(ExecutionMode.CONCURRENT)
class BuiltInImportTest {
    private static final int BANK = 1200;

    private static QuestionFiles.Item item(String key, int category, String text) {
        return new QuestionFiles.Item(
                key, "fr", category, 1, text, List.of("oui", "non", "bof"), "Eh !");
    }

    private static Listed question(Questions questions, String key) {
        return questions
                .find(new Search(key, 1, null, null, null, null), Search.Order.ID, true, 0, 1)
                .get(0);
    }

    private static int run(BankDatabase database, List<QuestionFiles.Item> items) throws Exception {
        return database.in(c -> BuiltInImport.run(c, items));
    }

    @ParameterizedTest
    @EnumSource
    void isRepeatable(DatabaseKind kind) throws Exception {
        BankDatabase database = new BankDatabase(kind);
        List<QuestionFiles.Item> bank =
                IntStream.range(0, BANK).mapToObj(i -> item("k" + i, 1 + i % 5, i + " ?")).toList();

        assertThat(run(database, bank)).isEqualTo(BANK);
        assertThat(run(database, bank)).isZero();
        assertThat(database.count("question")).isEqualTo(BANK);
        assertThat(database.count("question_revision")).isEqualTo(BANK);
        assertThat(database.count("question where text_hash is null")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void followsItsFiles(DatabaseKind kind) throws Exception {
        BankDatabase database = new BankDatabase(kind);
        Questions questions = new Questions(database.source());
        List<QuestionFiles.Item> items =
                new ArrayList<>(
                        List.of(
                                item("choux-1", 1, "Un ?"),
                                item("knack-1", 2, "Deux ?"),
                                item("pdt-1", 3, "Trois ?"),
                                item("lard-1", 4, "Quatre ?")));
        assertThat(run(database, items)).isEqualTo(4);
        Content mine = new Content(5, 2, "Mien ?", "oui", "non", "bof", "");
        int edited = question(questions, "choux-1").id();
        assertThat(questions.edit(edited, 1, mine, "odile")).isEmpty();
        assertThat(questions.retire(Set.of(question(questions, "knack-1").id()), "odile")).isOne();

        List<QuestionFiles.Item> next =
                List.of(
                        item("choux-1", 1, "Une ?"),
                        item("knack-1", 2, "Deux !"),
                        item("pdt-1", 3, "Troyes ?"));
        assertThat(run(database, next)).isEqualTo(2);
        assertThat(question(questions, "choux-1").content()).isEqualTo(mine);
        assertThat(question(questions, "knack-1"))
                .matches(q -> !q.active() && q.content().text().equals("Deux ?"));
        assertThat(question(questions, "pdt-1").content().text()).isEqualTo("Troyes ?");
        assertThat(question(questions, "lard-1")).matches(q -> !q.active() && !q.edited());

        assertThat(run(database, items)).isEqualTo(2);
        assertThat(question(questions, "choux-1").content()).isEqualTo(mine);
        assertThat(question(questions, "lard-1").active()).isTrue();
        assertThat(questions.history(question(questions, "lard-1").id()))
                .extracting(Revision::active)
                .containsExactly(true, false, true);
    }

    /** Such as there were before the desk. */
    @ParameterizedTest
    @EnumSource
    void leavesWhatWasEditedBySql(DatabaseKind kind) throws Exception {
        BankDatabase database = new BankDatabase(kind);
        Questions questions = new Questions(database.source());
        List<QuestionFiles.Item> items = List.of(item("choux-1", 1, "Un ?"));
        run(database, items);
        database.in(
                c -> {
                    Sql.update(c, "delete from question_revision");
                    return Sql.update(
                            c, "update question set question_text = 'Mien ?', text_hash = null");
                });

        run(database, List.of(item("choux-1", 1, "Une ?")));

        assertThat(question(questions, "choux-1"))
                .matches(q -> q.edited() && q.content().text().equals("Mien ?"));
        assertThat(questions.history(question(questions, "choux-1").id())).hasSize(1);
        assertThat(database.count("question where text_hash is null")).isZero();
    }
}
