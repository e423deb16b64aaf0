package org.surkrut.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenQuizzDbTest {
    @Test
    void whatIsBrokenInAFileSpoilsNothingElse() throws BadFileException {
        Reading reading = Format.OPENQUIZZDB.read(Samples.file("openquizzdb.json"));

        assertThat(reading.drafts())
                .extracting(Draft::line, Draft::level, Draft::text, Draft::right)
                .containsExactly(
                        tuple(15, 1, "De quelle couleur est le chou rouge, au juste ?", "Violet"),
                        tuple(22, 1, "Quelle part d'un chou est de l'eau ?", "9 / 10"),
                        tuple(29, 1, "Une tabulation et une fin de ligne ?", "Oui"),
                        tuple(44, 1, "Et celui-ci vient-il encore ?", "Oui"),
                        tuple(67, 2, "Qui est au milieu ?", "B"),
                        tuple(67, 2, "Sur la même ligne ?", "C"));
        assertThat(reading.drafts().get(0).explanation())
                .isEqualTo("Il change avec l'acidité, pas à 7 / 7.");
        assertThat(reading.drafts().get(1).wrong()).containsExactly("1/2", "1/3", "1/4");
        assertThat(reading.drafts()).extracting(Draft::category).containsOnly("Gastronomie");
        assertThat(reading.skipped())
                .extracting(Skipped::line, Skipped::reason)
                .containsExactly(
                        tuple(37, Reason.BROKEN),
                        tuple(51, Reason.NO_RIGHT_ANSWER),
                        tuple(58, Reason.BROKEN),
                        tuple(73, Reason.OTHER_LANGUAGE),
                        tuple(77, Reason.OTHER_LANGUAGE));
        assertThat(reading.skipped().get(0).excerpt())
                .hasSizeLessThanOrEqualTo(80)
                .contains("Ce texte n'est pas fermé");
    }

    @Test
    void aFileSaysWhoseItIs() throws BadFileException {
        byte[] file = Samples.file("openquizzdb.json");

        assertThat(Format.OPENQUIZZDB.read(file).description())
                .isEqualTo(
                        new Description(
                                "Le chou",
                                "fr",
                                "Une \"main\" d'ici",
                                "CC BY-SA",
                                "OpenQuizzDB - Fournisseur de contenu libre"
                                        + " (https://www.openquizzdb.org)"));
        Reading english = Format.OPENQUIZZDB.read(file, "en");
        assertThat(english.description().name()).isEqualTo("Cabbage");
        assertThat(english.drafts())
                .extracting(Draft::level, Draft::category, Draft::text)
                .containsExactly(
                        tuple(1, "Food", "What colour is red cabbage?"),
                        tuple(3, "Food", "Who is last?"));
    }

    @Test
    void theOldFormHasNoLanguages() throws BadFileException {
        Reading reading = Format.OPENQUIZZDB.read(Samples.file("openquizzdb-old.json"), "fr");

        assertThat(reading.drafts())
                .containsExactly(
                        new Draft(
                                1,
                                null,
                                null,
                                1,
                                "Plat d'Alsace ?",
                                "Choucroute",
                                List.of("Bouillabaisse", "Aligot", "Paella"),
                                "Avec du riesling."),
                        new Draft(
                                1, null, null, 3, "Chou blanc ?", "d", List.of("a", "b", "c"), ""));
        assertThat(reading.description()).isEqualTo(Description.NONE);
    }

    @Test
    void levelsInLanguagesThatNobodyKnowsGoByTheirOrder() throws BadFileException {
        String question = "[{\"question\":\"%s?\",\"propositions\":[1,2,3],\"réponse\":1}]";
        String file =
                "{\"quizz\":{\"hu\":{\"kezdő\":"
                        + question
                        + ",\"haladó\":[],\"mester\":"
                        + question
                        + "}}}";

        assertThat(Format.OPENQUIZZDB.read(file.getBytes(StandardCharsets.UTF_8)).drafts())
                .extracting(Draft::level)
                .containsExactly(1, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"quizz\":3}", "{\n\"quizz\":{\"débutant\":3}}", "quizz"})
    void aFileWithoutItsFrameIsRefused(String file) {
        assertThatThrownBy(() -> Format.OPENQUIZZDB.read(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BadFileException.class)
                .hasMessageStartingWith("line ");
    }
}
