package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.surkrut.Server;

/** A room that waits for its game, the people in it, and the frames that tell of them. */
final class WaitingRoom implements AutoCloseable {
    static final List<String> COLOURS =
            List.of("rouge", "bleu", "vert", "jaune", "violet", "orange", "rose", "gris");

    private final String code;
    private final List<Person> people;

    private WaitingRoom(String code, List<Person> people) {
        this.code = code;
        this.people = people;
    }

    /** So many new people in a new room, all of whose frames so far are read. */
    static WaitingRoom of(int size, String... subprotocols) {
        return at(Server.play(), size, subprotocols);
    }

    static WaitingRoom at(URI play, int size, String... subprotocols) {
        List<Person> people =
                IntStream.range(0, size)
                        .mapToObj(i -> Person.comesTo(play, subprotocols))
                        .collect(Collectors.toCollection(ArrayList::new));
        WaitingRoom room = new WaitingRoom(codeOf(people.get(0).ask("12;", "0")), people);
        people.stream().skip(1).forEach(person -> person.ask("13;" + room.code, "0"));
        people.forEach(Person::told);
        return room;
    }

    static String codeOf(String answer) {
        assertThat(answer).matches("0;[A-HJKMNP-Z2-9]{6};[0-9]+");
        return answer.split(";")[1];
    }

    String code() {
        return code;
    }

    int size() {
        return people.size();
    }

    Person person(int place) {
        return people.get(place);
    }

    String login(int place) {
        return people.get(place).login();
    }

    /** Everybody is ready, and all frames of that are read. */
    void launch() {
        people.forEach(person -> person.ask("22;true", "0"));
        people.forEach(person -> person.wire().await("415"));
    }

    /** The colour table in which they wear the first colours, in this order. */
    static String colours(String... names) {
        return "200;"
                + IntStream.range(0, COLOURS.size())
                        .mapToObj(i -> pair(COLOURS.get(i), i < names.length ? names[i] : ""))
                        .collect(Collectors.joining(",", "[", "]"));
    }

    /** The list of members who came in this order and have had the first colours, nobody ready. */
    static String members(String... names) {
        return "410;"
                + IntStream.range(0, names.length)
                        .mapToObj(i -> member(names[i], COLOURS.get(i), false))
                        .collect(Collectors.joining(",", "[", "]"));
    }

    static String membersOf(String... members) {
        return Arrays.stream(members).collect(Collectors.joining(",", "410;[", "]"));
    }

    static String member(String name, String colour, boolean ready) {
        return "(" + name + "," + colour + "," + ready + ")";
    }

    static String pair(String first, Object second) {
        return "(" + first + "," + second + ")";
    }

    @Override
    public void close() {
        people.forEach(Person::close);
    }
}
