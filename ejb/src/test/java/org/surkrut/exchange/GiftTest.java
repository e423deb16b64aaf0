package org.surkrut.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class GiftTest {
    @Test
    void choicesAreTakenAndOtherKindsLeftOut() throws BadFileException {
        Reading reading = Format.GIFT.read(Samples.file("moodle.gift"));

        assertThat(reading.drafts())
                .containsExactly(
                        new Draft(
                                5,
                                "chou-1",
                                "Cuisine/Alsace",
                                3,
                                "Que devient le chou fermenté\u00A0?",
                                "De la choucroute",
                                List.of("Du vin", "Du fromage", "Du pain"),
                                "Dans un pot."),
                        new Draft(
                                13,
                                null,
                                "Cuisine/Alsace",
                                2,
                                "What does 1 \\+ 1 = 2 use, : or {}?",
                                "An equals sign: =",
                                List.of("Braces", "A tilde ~"),
                                ""),
                        new Draft(
                                15,
                                null,
                                "Cuisine/Alsace",
                                2,
                                "Le riesling vient _____ et de Moselle.",
                                "d’Alsace",
                                List.of("de Bretagne", "de Corse"),
                                ""));
        assertThat(reading.skipped())
                .extracting(Skipped::line, Skipped::reason, Skipped::excerpt)
                .containsExactly(
                        tuple(17, Reason.BOOLEAN, "Strasbourg est en Alsace."),
                        tuple(19, Reason.UNSUPPORTED_KIND, "Combien ?"),
                        tuple(21, Reason.UNSUPPORTED_KIND, "Nommez un fleuve."),
                        tuple(23, Reason.UNSUPPORTED_KIND, "Associez."),
                        tuple(25, Reason.UNSUPPORTED_KIND, "Racontez."),
                        tuple(27, Reason.SEVERAL_RIGHT_ANSWERS, "Deux bonnes ?"),
                        tuple(29, Reason.UNSUPPORTED_KIND, "Une description sans réponses."),
                        tuple(31, Reason.BROKEN, "Pas fermée"),
                        tuple(33, Reason.BROKEN, "Brace in brace"));
    }
}
