package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A game as its file tells it: event by event, and what everybody knows after each. */
final class Chronicle {
    private static final Map<String, String> PHASES =
            Map.of("ORDER", "ordre", "ROLL", "lancer", "CHOOSE", "choisir", "ANSWER", "repondre");
    private static final Map<String, String> PRESENCES =
            Map.of(
                    "PRESENT",
                    "present",
                    "ABSENT",
                    "absent",
                    "REPLACED",
                    "remplace",
                    "GONE",
                    "parti");

    /** A line of the file. */
    record Event(String name, List<Object> fields) {
        static Event of(String line) {
            int end = line.indexOf(';');
            return new Event(line.substring(0, end), Frame.fields(line.substring(end + 1)));
        }

        boolean is(String other) {
            return name.equals(other);
        }

        String word(int field) {
            return (String) fields.get(field);
        }

        int number(int field) {
            return Integer.parseInt(word(field));
        }

        List<Integer> numbers(int field) {
            return words(field).stream().map(Integer::valueOf).toList();
        }

        List<String> words(int field) {
            return ((List<?>) fields.get(field)).stream().map(String.class::cast).toList();
        }

        List<Frame.Tuple> tuples(int field) {
            return ((List<?>) fields.get(field)).stream().map(Frame.Tuple.class::cast).toList();
        }

        /** The wire's word for it. */
        String phase() {
            return PHASES.get(word(0));
        }

        /** The wire's word for it. */
        String presence() {
            return PRESENCES.get(word(1));
        }
    }

    final String hash;
    final String seed;
    final List<Event> events;
    private final List<View> after = new ArrayList<>();
    private final List<Map<Integer, Integer>> answers = new ArrayList<>();

    /** By its text; what breaks the rules' reckoning fails. */
    Chronicle(String file) {
        List<String> lines = List.of(file.split("\n"));
        String[] head = lines.get(0).split(";");
        hash = head[2];
        seed = head[3];
        events = lines.stream().skip(1).map(Event::of).toList();
        View now = new View("");
        Map<Integer, Integer> given = new HashMap<>();
        for (Event event : events) {
            apply(event, now, given);
            after.add(copy(now));
            answers.add(Map.copyOf(given));
        }
    }

    /** What that seat's client knows once the index-th event has happened; a copy. */
    View after(int index, int seat) {
        View view = copy(after.get(index));
        view.me = seat;
        view.hash = hash;
        view.mine = answers.get(index).getOrDefault(seat, 0);
        return view;
    }

    /** The same, known by all; not to be changed. */
    View after(int index) {
        return after.get(index);
    }

    /** The seat of that login; 0: none. */
    int seat(String login) {
        return after.get(0).pawns.values().stream()
                .filter(pawn -> pawn.name().equals(login))
                .mapToInt(View.Pawn::id)
                .findFirst()
                .orElse(0);
    }

    private static View copy(View of) {
        View view = new View("");
        view.pawns.putAll(of.pawns);
        view.takeFrom(of);
        return view;
    }

    private static void apply(Event event, View now, Map<Integer, Integer> given) {
        switch (event.name()) {
            case "Launched" -> launch(event, now);
            case "RollOff" -> now.owing.addAll(event.numbers(0));
            case "OrderRolled" -> {
                now.owing.remove(event.number(0));
                List<Integer> rolls = new ArrayList<>(now.orderRolls.get(event.number(0)));
                rolls.add(event.number(1));
                now.orderRolls.put(event.number(0), rolls);
            }
            case "OrderSettled" -> now.order = event.numbers(0);
            case "TurnBegan" -> {
                now.mover = event.number(0);
                now.rolled = false;
            }
            case "PhaseBegan" -> {
                now.phase = event.phase();
                now.numero = event.number(3);
            }
            case "Rolled" -> {
                now.value = event.number(1);
                now.choices = Set.copyOf(event.numbers(2));
                now.rolled = true;
            }
            case "BretzelsSpent" ->
                    now.figures.computeIfPresent(
                            event.number(0), (seat, held) -> held.holding(event.number(1)));
            case "Moved" -> {
                now.squares.put(event.number(0), event.number(1));
                now.rolled = true;
            }
            case "Asked" -> {
                given.clear();
                now.question =
                        new View.Question(
                                event.word(4),
                                event.words(5),
                                event.number(2),
                                event.number(6),
                                event.word(3).equals("true"));
            }
            case "Answered" -> given.put(event.number(0), event.number(1));
            case "Revealed" -> event.tuples(1).forEach(score -> score(score.values(), now));
            case "PresenceChanged" -> now.presence.put(event.number(0), event.presence());
            case "Drawn", "Finished", "ClockReset", "Ended" -> {}
            default -> throw new AssertionError("no event that we know: " + event);
        }
    }

    private static void launch(Event event, View now) {
        for (Frame.Tuple player : event.tuples(4)) {
            int seat = now.pawns.size() + 1;
            List<String> words = player.values();
            now.pawns.put(seat, new View.Pawn(seat, words.get(0), words.get(1)));
            now.presence.put(seat, now.pawns.get(seat).isBot() ? "remplace" : "present");
            now.squares.put(seat, WireBoard.CENTRE);
            now.figures.put(seat, Figures.NONE);
            now.orderRolls.put(seat, List.of());
        }
    }

    /** Reckoned anew, and the same as the file says. */
    private static void score(List<String> score, View now) {
        int seat = Integer.parseInt(score.get(0));
        int category = now.question.category();
        boolean right = Integer.parseInt(score.get(1)) == now.question.right();
        Figures before = now.figures.get(seat);
        Figures next =
                seat == now.mover
                        ? before.own(
                                category,
                                right,
                                Integer.parseInt(score.get(4)),
                                now.question.last())
                        : before.other(category, right);
        assertThat(List.of(next.points() - before.points(), next.bretzels()))
                .as("%s", score)
                .isEqualTo(List.of(Integer.parseInt(score.get(3)), Integer.parseInt(score.get(5))));
        now.figures.put(seat, next);
    }
}
