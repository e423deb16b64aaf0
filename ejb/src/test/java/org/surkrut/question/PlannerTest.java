package org.surkrut.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.surkrut.exchange.Description;
import org.surkrut.exchange.Draft;
import org.surkrut.exchange.Format;
import org.surkrut.exchange.Reading;

/** A file is compared with what there is before anything is written. */
class PlannerTest {
    private static final Known NOTHING = new Known(Map.of(), Map.of());

    private static Draft draft(String key, String category, String text, String... wrong) {
        return new Draft(1, key, category, 2, text, "oui", List.of(wrong), "");
    }

    private static Draft draft(String key, String category, String text) {
        return draft(key, category, text, "non", "bof");
    }

    private static ImportPlan plan(Choices choices, Format format, Draft... drafts) {
        Reading reading = new Reading(format, Description.NONE, List.of(drafts), List.of());
        return new Planner(choices, Map.of("Félins", 3), NOTHING).plan(reading);
    }

    private static List<Fate> fates(ImportPlan plan) {
        return plan.lines().stream().map(ImportPlan.Line::fate).toList();
    }

    @Test
    void keepsTwoWrongAnswersByChanceAndTheSameTheNextTime() {
        Draft[] drafts =
                IntStream.range(0, 200)
                        .mapToObj(i -> draft(null, "vin", i + " ?", "a", "b", "c", "d"))
                        .toArray(Draft[]::new);
        ImportPlan plan = plan(Choices.into(3), Format.OPENTDB, drafts);

        assertThat(plan(Choices.into(3), Format.OPENTDB, drafts)).isEqualTo(plan);
        Set<List<String>> drawn = new HashSet<>();
        plan.lines().forEach(l -> drawn.add(l.content().answers()));
        assertThat(drawn).hasSize(12).allMatch(a -> a.get(0).equals("oui") && distinct(a));
    }

    private static boolean distinct(List<String> answers) {
        return Set.copyOf(answers).size() == answers.size();
    }

    @Test
    void mapsCategories() {
        Choices choices = Choices.into(3).mapping(Map.of("Chiens", 4, "vin", 1)).category(2);
        Stream<String> theirs = Stream.of("Chiens", "vin", "Félins", "LARD", "5", "Ours", null);
        Draft[] drafts = theirs.map(c -> draft(null, c, c + " ?")).toArray(Draft[]::new);

        assertThat(plan(choices, Format.GIFT, drafts).lines())
                .extracting(line -> line.content().category())
                .containsExactly(4, 1, 3, 4, 5, 2, 2);
        ImportPlan without = plan(choices.category(0), Format.GIFT, drafts);
        assertThat(without.count(Fate.UNMAPPED)).isEqualTo(2);
        assertThat(without.mapping()).containsEntry("Ours", 0).containsEntry("Félins", 3);
    }

    @Test
    void spreadsWhatHasNoCategoryOverAllFive() {
        Draft[] drafts =
                IntStream.range(0, 500)
                        .mapToObj(i -> draft(null, i % 2 == 0 ? null : "Ours", i + " ?"))
                        .toArray(Draft[]::new);
        ImportPlan plan = plan(Choices.into(3).category(Choices.SPREAD), Format.AIKEN, drafts);

        assertThat(plan.spread()).isEqualTo(500);
        assertThat(plan.count(Fate.NEW)).isEqualTo(500);
        for (int category = 1; category <= 5; category++) {
            int wanted = category;
            assertThat(plan.lines().stream().filter(l -> l.content().category() == wanted))
                    .hasSizeBetween(60, 140);
        }
        assertThat(plan(Choices.into(3).category(Choices.SPREAD), Format.AIKEN, drafts))
                .isEqualTo(plan);
    }

    @ParameterizedTest
    @CsvSource({
        "Science: Computers, 1",
        "Animals, 1",
        "Santé et nature, 1",
        "Entertainment: Video Games, 2",
        "Sports, 2",
        "History, 3",
        "Géographie, 3",
        "Entertainment: Japanese Anime & Manga, 4",
        "Art, 4",
        "Cinéma, 4",
        "Food & Drink, 5",
        "General Knowledge, 0",
        "Party, 0"
    })
    void knowsSubjectsByTheirNames(String theirs, int ours) {
        assertThat(Subjects.category(theirs)).isEqualTo(ours);
    }

    @Test
    void findsDoubledQuestions() {
        Draft[] drafts = {
            draft("a", "vin", "Où est l’été ?"),
            draft("b", "vin", "OU EST L'ETE"),
            draft("a", "vin", "Autre chose ?")
        };

        ImportPlan plan = plan(Choices.into(3), Format.CSV, drafts);
        assertThat(fates(plan)).containsExactly(Fate.NEW, Fate.DOUBLED, Fate.NEW);
        assertThat(plan.lines().get(1).like()).isEqualTo("Où est l’été ?");
        assertThat(plan.lines()).extracting(ImportPlan.Line::key).containsExactly("a", "b", "a-2");

        ImportPlan all = plan(Choices.into(3).doubled(true), Format.CSV, drafts);
        assertThat(all.count(Fate.NEW)).isEqualTo(3);
    }

    @Test
    void takesNoForeignNumbersForKeys() {
        ImportPlan plan =
                plan(
                        Choices.into(3),
                        Format.OPENQUIZZDB,
                        draft("1", "vin", "Un ?"),
                        draft("1", "vin", "Deux ?"));
        assertThat(plan.lines())
                .extracting(ImportPlan.Line::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[0-9a-f]{16}"));
    }

    @Test
    void marksWhatIsMuchAlike() {
        String there = "Quelle est la capitale de la France ?";
        ImportPlan plan =
                plan(
                        Choices.into(3),
                        Format.CSV,
                        draft("a", "vin", "Quelle était la capitale de la France ?"),
                        draft("b", "vin", "Qui a peint la Joconde ?"));

        ImportPlan marked = new NearDuplicates(Map.of("hash", there)).mark(plan);
        assertThat(marked.alike()).isOne();
        assertThat(marked.lines()).extracting(ImportPlan.Line::like).containsExactly(there, null);
    }
}
