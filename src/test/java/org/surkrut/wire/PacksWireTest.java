package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.surkrut.Server;

/** What a room plays: {@code 440;} and {@code 441;packs;niveaux}. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PacksWireTest {
    /** The number of the built-in pack. */
    private static String pack(Person person) {
        return Frame.of(person.ask("440;", "0")).tuples(0).get(0).values().get(0);
    }

    private static String choose(Person person, String weights) {
        return "441;[" + pack(person) + "];" + weights;
    }

    @Test
    void areOnOfferInTheRoomsLanguageElseInOnesOwn() {
        try (WaitingRoom room = WaitingRoom.of(1);
                Person english = Person.comesIn()) {
            english.ask("1;1;en", "0");
            assertThat(languages(english)).containsOnly("en");

            english.ask("13;" + room.code(), "0");
            assertThat(languages(english)).containsOnly("fr");
        }
    }

    private static List<String> languages(Person person) {
        return Frame.of(person.ask("440;", "0")).tuples(0).stream()
                .map(pack -> pack.values().get(2))
                .toList();
    }

    @Test
    void tellWhoseTheyAreAndHowManyQuestionsTheyHave() {
        try (Person person = Person.comesIn()) {
            List<String> pack = Frame.of(person.ask("440;", "0")).tuples(0).get(0).values();

            assertThat(pack).hasSize(12);
            assertThat(pack.subList(1, 3)).containsExactly("Sürkrüt", "fr");
            assertThat(pack.get(4)).isEqualTo("CC BY-SA 4.0");
            int sum = IntStream.range(7, 12).map(i -> Integer.parseInt(pack.get(i))).sum();
            assertThat(sum).isEqualTo(Integer.parseInt(pack.get(6))).isGreaterThanOrEqualTo(300);
        }
    }

    @Test
    void areChosenByTheCreatorAndToldToEverybody() {
        try (WaitingRoom room = WaitingRoom.of(2)) {
            String told = "423;[(" + pack(room.person(0)) + ",Sürkrüt)];(3,1,0)";

            assertThat(room.person(0).hear(choose(room.person(0), "(3,1,0)"), "0"))
                    .containsExactly("0;");
            assertThat(room.person(0).told()).containsExactly(told);
            assertThat(room.person(1).told()).containsExactly(told);
        }
    }

    @Test
    void areToldToWhoComesLaterOrBackButOnlyWhereTheyAreNoDefault() {
        try (WaitingRoom room = WaitingRoom.of(2);
                Person late = Person.comesIn()) {
            room.person(0).ask(choose(room.person(0), "(0,0,1)"), "0");
            late.ask("13;" + room.code(), "0");
            assertThat(late.wire().hearUntil("423")).last().asString().endsWith(";(0,0,1)");
            assertThat(late.told()).isEmpty();
            room.person(1).resumes();
            assertThat(room.person(1).wire().hearUntil("423")).hasSize(3);

            room.person(0).ask(choose(room.person(0), "(1,1,1)"), "0");
            assertThat(late.told()).last().asString().endsWith(";(1,1,1)");
            late.resumes();
            assertThat(late.told()).noneMatch(frame -> frame.startsWith("423"));
        }
    }

    @Test
    void stayForTheNextGame() {
        try (Table table = Table.open(Server.play())) {
            WirePlayer player = table.player(0);
            table.addBot(1);
            String pack =
                    Frame.of(player.client().ask("440;", "0")).tuples(0).get(0).values().get(0);
            player.client().ask("441;[" + pack + "];(2,2,1)", "0");
            table.launch();
            player.client().ask("14;", "0");
            player.client().ask("13;" + table.code(), "0");
            assertThat(player.client().await("423")).endsWith(";(2,2,1)");
        }
    }

    @Test
    void areTheCreatorsBusiness() {
        try (WaitingRoom room = WaitingRoom.of(2)) {
            assertThat(room.person(1).hear("441;[1];(1,1,1)", "341")).containsExactly("341;");
            assertThat(room.person(0).told()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "441;[%s];(0,0,0)",
                "441;[%s];(-1,1,1)",
                "441;[%s];(101,0,0)",
                "441;[%s,999999];(1,1,1)",
                "441;[99999999999999];(1,1,1)",
                "441;[];(1,1,1)"
            })
    void areOnlyThoseOnOffer(String choice) {
        try (WaitingRoom room = WaitingRoom.of(1)) {
            String request = choice.formatted(pack(room.person(0)));

            assertThat(room.person(0).hear(request, "342")).containsExactly("342;");
            assertThat(room.person(0).told()).isEmpty();
        }
    }

    @Test
    void areOfTheRoomsLanguage() {
        try (WaitingRoom room = WaitingRoom.of(1);
                Person english = Person.comesIn()) {
            english.ask("1;1;en", "0");

            assertThat(room.person(0).ask("441;[" + pack(english) + "];(1,1,1)", "0", "342"))
                    .isEqualTo("342;");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "441;1;(1,1,1)",
                "441;[1];1",
                "441;[1]",
                "441;[1];(1,1)",
                "441;[1];(1,1,1,1)",
                "441;[1];[1,1,1]",
                "441;[(1)];(1,1,1)",
                "441;[a];(1,1,1)",
                "441;[1];(1,x,1)"
            })
    void areNamedAsTheContractHasIt(String malformed) {
        try (WaitingRoom room = WaitingRoom.of(1)) {
            assertThat(room.person(0).hear(malformed, "340")).containsExactly("340;");
        }
    }
}
