package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.surkrut.Server;

/** Why an answer is right, {@code 442;}, and what is wrong with a question, {@code 443;}. */
@Tag("database")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReportsWireTest {
    @Test
    void belongToTheQuestionRevealedLast() {
        try (Table table = Table.launched(Server.play(), 2)) {
            WireClient wire = table.player(0).client();
            assertThat(wire.ask("442;", "0", "341")).isEqualTo("341;");
            table.playUntil(view -> view.outcomes.size() == 1);

            Frame told = Frame.of(wire.ask("442;", "0", "341"));
            assertThat(told.scalar(0)).matches("[1-9][0-9]*");
            assertThat(told.scalar(1)).hasSizeGreaterThan(10);
            reports(wire, told.scalar(0));
        }
    }

    private static void reports(WireClient wire, String question) {
        for (String reason : List.of("fausse", "ambigue", "perimee", "faute", "doublon", "autre")) {
            assertThat(wire.ask("443;" + question + ";" + reason + ";", "0", "342"))
                    .isEqualTo("0;");
        }
        String longest = "é".repeat(200);
        assertThat(wire.ask("443;" + question + ";autre;" + longest, "0", "342")).isEqualTo("0;");
        for (String wrong :
                List.of(
                        question + ";autre;a" + longest,
                        question + ";nonsense;",
                        question + ";;",
                        "999999999;fausse;",
                        "-1;fausse;")) {
            assertThat(wire.ask("443;" + wrong, "0", "342")).as(wrong).isEqualTo("342;");
        }
    }

    @Test
    void comeNoFasterThanTheirBudget() {
        try (Table table = Table.launched(Server.play(), 2)) {
            table.playUntil(view -> view.outcomes.size() == 1);
            WireClient wire = table.player(0).client();
            String question = Frame.of(wire.ask("442;", "0")).scalar(0);
            for (int i = 0; i < 20; i++) {
                assertThat(wire.ask("443;" + question + ";faute;", "0", "343")).isEqualTo("0;");
            }
            assertThat(wire.ask("443;" + question + ";faute;", "0", "343"))
                    .matches("343;[1-9][0-9]{0,2}");
        }
    }
}
