package org.surkrut.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The frames by which each event of a game is told, by the words of the contract. */
final class Retelling {
    private final Chronicle game;

    /** The frames 299 and 412, which are the same in all games. */
    private final List<String> board;

    Retelling(Chronicle game, List<String> board) {
        this.game = game;
        this.board = board;
    }

    /** The frames 411, 299 and 412. */
    List<String> table() {
        String players =
                game.after(0).pawns.values().stream()
                        .map(p -> "(" + p.id() + "," + Frame.escape(p.name()) + "," + p.colour())
                        .collect(Collectors.joining("),", "411;[", ")]"));
        return Stream.concat(Stream.of(players), board.stream()).toList();
    }

    /** What that seat's client is told of the index-th event, but for answers to its own moves. */
    List<String> pushes(int index, int seat) {
        Chronicle.Event event = game.events.get(index);
        View after = game.after(index);
        return switch (event.name()) {
            case "Launched" -> launched();
            case "RollOff" -> event.numbers(0).contains(seat) ? List.of("210;") : List.of();
            case "OrderRolled" -> List.of("211;" + event.word(0) + ";" + event.word(1));
            case "OrderSettled" -> orderSettled(event, after);
            case "PhaseBegan" -> phase(event, seat);
            case "Rolled" -> rolled(event, seat);
            case "BretzelsSpent" -> List.of("419;" + event.word(0) + ";" + event.word(1));
            case "Moved" -> List.of("204;" + event.word(0) + ";" + event.word(1));
            case "Asked" -> asked(event, index, seat);
            case "Revealed" -> revealed(event, game.after(index - 1), after);
            case "PresenceChanged" -> presence(event, seat);
            case "ClockReset" -> List.of(clock(after));
            case "Ended" -> ended(event, after, seat);
            default -> List.of();
        };
    }

    private List<String> launched() {
        List<String> told = new ArrayList<>(List.of("201;", "420;" + game.hash));
        told.addAll(table());
        return told;
    }

    private static List<String> orderSettled(Chronicle.Event event, View after) {
        List<String> told = new ArrayList<>(List.of("212;" + list(event.numbers(0))));
        told.addAll(after.figuresFrames());
        return told;
    }

    private static List<String> phase(Chronicle.Event event, int seat) {
        String told =
                "415;"
                        + String.join(
                                ";", event.word(1), event.phase(), event.word(2), event.word(3));
        if (!event.phase().equals("lancer")) {
            return List.of(told);
        }
        return List.of(event.number(1) == seat ? "202;" : "206;" + event.word(1), told);
    }

    private static String clock(View after) {
        int who = after.isPhase("lancer") || after.isPhase("choisir") ? after.mover : 0;
        int seconds = Course.SECONDS.get(after.phase);
        return "415;" + who + ";" + after.phase + ";" + seconds + ";" + after.numero;
    }

    private static List<String> rolled(Chronicle.Event event, int seat) {
        if (isBy(event, seat, 3)) {
            return List.of();
        }
        String squares = event.numbers(2).toString().replaceAll("[\\[\\] ]", "");
        return List.of("413;" + event.word(0) + ";" + event.word(1) + ";(" + squares + ")");
    }

    private static boolean isBy(Chronicle.Event event, int seat, int actor) {
        return event.number(0) == seat && event.word(actor).equals("PLAYER");
    }

    /** Not to who has moved there, to whom the question is the move's answer. */
    private List<String> asked(Chronicle.Event event, int index, int seat) {
        int before = index - 1;
        while (List.of("Drawn", "PresenceChanged").contains(game.events.get(before).name())) {
            before--;
        }
        Chronicle.Event cause = game.events.get(before);
        return cause.is("Moved") && isBy(cause, seat, 2)
                ? List.of()
                : List.of("414;" + event.word(0) + ";" + texts(event));
    }

    static String texts(Chronicle.Event asked) {
        return Stream.concat(Stream.of(asked.word(4)), asked.words(5).stream())
                .map(Frame::escape)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static List<String> revealed(Chronicle.Event event, View before, View after) {
        List<String> told = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Frame.Tuple score : event.tuples(1)) {
            List<String> words = score.values();
            if (words.get(0).equals(String.valueOf(after.mover))) {
                told.add("205;" + event.word(0) + ";" + words.get(1));
            } else {
                others.add("(" + words.get(0) + "," + words.get(1) + ")");
            }
        }
        told.add("418;[" + String.join(",", others) + "]");
        after.figures.forEach(
                (seat, now) -> {
                    if (now.bretzels() != before.figures.get(seat).bretzels()) {
                        told.add("419;" + seat + ";" + now.bretzels());
                    }
                });
        List<String> figures = new ArrayList<>(after.figuresFrames());
        figures.removeAll(before.figuresFrames());
        told.addAll(figures);
        return told;
    }

    private static List<String> presence(Chronicle.Event event, int seat) {
        boolean hears = event.number(0) != seat || !event.presence().equals("parti");
        return hears ? List.of("416;" + event.word(0) + ";" + event.presence()) : List.of();
    }

    private List<String> ended(Chronicle.Event event, View after, int seat) {
        List<String> told = new ArrayList<>();
        if (event.word(1).equals("true")) {
            told.add("417;" + event.numbers(0).get(0));
            told.addAll(after.figuresFrames());
            told.addAll(List.of("421;" + game.seed, "207;"));
        }
        if (!after.presence.get(seat).equals("parti")) {
            told.add("220;");
        }
        return told;
    }

    private static String list(List<Integer> numbers) {
        return numbers.toString().replace(" ", "");
    }
}
