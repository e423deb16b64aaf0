package org.surkrut.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.surkrut.question.BankDatabase.PACK;
import static org.surkrut.question.BankDatabase.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.surkrut.DatabaseKind;
import org.surkrut.audit.Chain;
import org.surkrut.database.Sql;
import org.surkrut.exchange.Description;

/** Questions are found and changed, each change in their history and in the audit log. */
@Execution(ExecutionMode.CONCURRENT)
class QuestionsTest {
    private static final Description OTHER = new Description("Autre", "fr", null, null, null);

    private BankDatabase database;
    private Questions questions;
    private Packs packs;

    private void open(DatabaseKind kind) throws Exception {
        database = new BankDatabase(kind);
        questions = new Questions(database.source());
        packs = new Packs(database.source());
        database.take(
                Choices.intoNew(PACK),
                draft("a", "choux", "100 % Alsacien ?"),
                draft("b", "knack", "Où est l’Été_du chat ?"),
                draft("c", "pdt", "Trois !"));
    }

    private Listed question(String key) throws Exception {
        return database.questions().get(key);
    }

    private List<String> found(Search search) {
        assertThat(questions.count(search)).isEqualTo(find(search, Search.Order.ID).size());
        return find(search, Search.Order.ID);
    }

    private List<String> find(Search search, Search.Order order) {
        return questions.find(search, order, false, 0, 10).stream().map(Listed::key).toList();
    }

    private static Search text(String text) {
        return new Search(text, null, null, null, null, null);
    }

    private static Search state(Search.State state) {
        return new Search(null, null, null, null, null, state);
    }

    @ParameterizedTest
    @EnumSource
    void areFoundByWhatTheyAre(DatabaseKind kind) throws Exception {
        open(kind);
        int id = question("c").id();
        database.in(
                c ->
                        Sql.update(
                                        c,
                                        "insert into question_report (question_id, reason, remark,"
                                                + " reported_at) values (?, 'faute', '', ?)",
                                        id,
                                        Sql.utc(Instant.now()))
                                + Sql.update(
                                        c,
                                        "update question set answered = 4, answered_right = 3,"
                                                + " suspect = true where id = ?",
                                        question("b").id()));

        assertThat(found(Search.ALL)).containsExactly("c", "b", "a");
        assertThat(found(text("% ALS"))).containsExactly("a");
        assertThat(found(text("été_"))).containsExactly("b");
        assertThat(found(text("e_e"))).isEmpty();
        assertThat(found(text(" " + id + " "))).contains("c");
        assertThat(found(text("!"))).containsExactly("c");
        assertThat(found(new Search("", database.pack(), "fr", 2, 2, Search.State.ACTIVE)))
                .containsExactly("b");
        assertThat(found(new Search(null, null, "en", null, null, null))).isEmpty();
        assertThat(found(state(Search.State.REPORTED))).containsExactly("c");
        assertThat(found(state(Search.State.SUSPECT))).containsExactly("b");
        assertThat(found(state(Search.State.EDITED))).isEmpty();
        assertThat(question("c").reports()).isOne();
        for (Search.Order order : Search.Order.values()) {
            assertThat(find(Search.ALL, order)).as("%s", order).hasSize(3);
        }
        assertThat(find(Search.ALL, Search.Order.RIGHT)).startsWith("b");
        assertThat(find(Search.ALL, Search.Order.REPORTS)).startsWith("c");
        assertThat(questions.find(Search.ALL, Search.Order.KEY, true, 1, 1))
                .extracting(Listed::key)
                .containsExactly("b");
        PackFigures figures = packs.list().get(2);
        assertThat(figures.playable()).containsExactly(1, 1, 1, 0, 0);
        assertThat(figures)
                .extracting(
                        PackFigures::questions,
                        PackFigures::edited,
                        PackFigures::suspect,
                        PackFigures::reported,
                        PackFigures::answered,
                        PackFigures::answeredRight)
                .containsExactly(3, 0, 1, 1, 4, 3);
    }

    @ParameterizedTest
    @EnumSource
    void areEditedByOneAtATime(DatabaseKind kind) throws Exception {
        open(kind);
        int id = question("a").id();
        Content content = new Content(4, 3, " L’ours ?", "oui", "non", "bof", "Eh !");

        assertThat(questions.edit(id, 1, content, "odile")).isEmpty();
        assertThat(questions.edit(id, 1, content, "ottilie")).contains(Fault.STALE);
        assertThat(questions.edit(-1, 1, content, "odile")).contains(Fault.NONE_SUCH);
        assertThat(questions.edit(id, 2, content.withCategory(6), "odile"))
                .contains(Fault.CATEGORY);
        assertThat(questions.edit(id, 2, content.withLevel(4), "odile")).contains(Fault.LEVEL);
        Content equal = new Content(4, 3, "L’ours ?", "oui", "Oui ", "bof", "Eh !");
        assertThat(questions.edit(id, 2, equal, "odile")).contains(Fault.EQUAL_ANSWERS);
        Content empty = new Content(4, 3, "L’ours ?", "oui", "", "bof", "Eh !");
        assertThat(questions.edit(id, 2, empty, "odile")).contains(Fault.EMPTY);
        Content verbose = new Content(4, 3, "L’ours ?", "oui", "non", "bof", "a".repeat(401));
        assertThat(questions.edit(id, 2, verbose, "odile")).contains(Fault.TOO_LONG);

        assertThat(question("a").content().text()).isEqualTo("L’ours ?");
        assertThat(question("a")).matches(q -> q.edited() && q.revision() == 2);
        assertThat(questions.revert(id, 2, 1, "ottilie")).isEmpty();
        assertThat(question("a").content().text()).isEqualTo("100 % Alsacien ?");
        assertThat(questions.history(id))
                .extracting(Revision::change)
                .containsExactly(Change.REVERT, Change.EDIT, Change.IMPORT);
        assertThat(questions.history(id))
                .extracting(Revision::by)
                .containsExactly("ottilie", "odile", "odile");
        assertThat(
                        Math.abs(
                                questions.history(id).get(0).at().getEpochSecond()
                                        - System.currentTimeMillis() / 1000))
                .isLessThan(600);
        boolean whole = database.in(c -> Chain.firstBroken(c).isEmpty());
        assertThat(whole).isTrue();
        assertThat(database.count("audit_entry where action like 'question %'")).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void areChangedManyAtOnce(DatabaseKind kind) throws Exception {
        open(kind);
        List<Integer> all =
                new ArrayList<>(database.questions().values().stream().map(Listed::id).toList());

        assertThat(questions.retire(Set.of(question("a").id()), "odile")).isOne();
        assertThat(questions.retire(all, "odile")).isEqualTo(2);
        assertThat(questions.restore(all, "odile")).isEqualTo(3);
        assertThat(questions.sort(all, 2, "odile")).isEqualTo(2);
        assertThat(questions.sort(all, 0, "odile")).isZero();
        assertThat(questions.grade(all, 3, "odile")).isEqualTo(3);
        assertThat(questions.history(question("b").id()))
                .extracting(Revision::number)
                .containsExactly(4, 3, 2, 1);
        assertThat(database.questions().values())
                .allMatch(q -> q.content().category() == 2 && q.content().level() == 3);
        assertThat(questions.retire(Set.of(), "odile")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void moveAmongPacksOfTheirLanguage(DatabaseKind kind) throws Exception {
        open(kind);
        assertThat(packs.make(OTHER, "odile")).isEmpty();
        assertThat(packs.make(OTHER, "odile")).contains(Fault.NAME_TAKEN);
        int other = pack("Autre");
        Content content = new Content(1, 1, "Neuf ?", "oui", "non", "bof", "");
        assertThat(questions.write(other, content, "odile")).isEmpty();
        assertThat(questions.write(4711, content, "odile")).contains(Fault.NONE_SUCH);
        int a = question("a").id();
        int b = question("b").id();

        assertThat(questions.move(Set.of(a, b), 1, "odile")).isZero();
        assertThat(questions.move(Set.of(a, b, -1), other, "odile")).isEqualTo(2);
        assertThat(questions.move(Set.of(a, b), other, "odile")).isZero();
        assertThat(database.questions().keySet()).containsExactly("c");
        assertThat(questions.find(a).orElseThrow())
                .matches(q -> q.pack() == other && q.packName().equals("Autre"));
        assertThat(questions.history(a)).hasSize(2);
    }

    private int pack(String name) {
        return packs.list().stream()
                .filter(p -> name.equals(p.description().name()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @ParameterizedTest
    @EnumSource
    void haveTheirPacks(DatabaseKind kind) throws Exception {
        open(kind);
        int id = database.pack();
        Description english = new Description("Chats", "en", null, null, null);

        assertThat(packs.describe(id, english, "odile")).contains(Fault.NOT_EMPTY);
        assertThat(packs.delete(id, "odile")).contains(Fault.NOT_EMPTY);
        assertThat(packs.offer(1, false, "odile")).contains(Fault.BUILT_IN);
        assertThat(packs.offer(id, false, "odile")).isEmpty();
        assertThat(packs.list().get(2).active()).isFalse();
        assertThat(packs.make(OTHER, "odile")).isEmpty();
        assertThat(packs.describe(id, OTHER, "odile")).contains(Fault.NAME_TAKEN);
        assertThat(packs.describe(pack("Autre"), english, "odile")).isEmpty();
        assertThat(packs.delete(pack("Chats"), "odile")).isEmpty();
        assertThat(packs.list()).hasSize(3);
        assertThat(packs.make(new Description(null, "fr", null, null, null), "odile"))
                .contains(Fault.EMPTY);
        assertThat(packs.make(new Description("Chats", "français", null, null, null), "odile"))
                .contains(Fault.LANGUAGE);
        String long81 = "c".repeat(81);
        assertThat(packs.make(new Description(long81, "fr", null, null, null), "odile"))
                .contains(Fault.TOO_LONG);
    }
}
