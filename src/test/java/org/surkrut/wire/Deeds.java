package org.surkrut.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What players have done in a game: each acknowledged request has happened, once. */
final class Deeds {
    private final Findings findings;
    private final Chronicle game;

    /** By players themselves: the phase's number, the seat, the event's name; and the event. */
    private final Map<String, Chronicle.Event> happened = new HashMap<>();

    Deeds(Findings findings, Chronicle game) {
        this.findings = findings;
        this.game = game;
    }

    /** Phases rise by one, and nothing happens twice in one of them. */
    void happenedOnce() {
        int numero = 0;
        for (int i = 0; i < game.events.size(); i++) {
            Chronicle.Event event = game.events.get(i);
            if (event.is("PhaseBegan")) {
                numero++;
                if (event.number(3) != numero) {
                    (event.number(3) < numero ? findings.doubled : findings.lost)
                            .add("phase " + event + " where " + numero + " is due");
                    numero = event.number(3);
                }
            }
            once(numero, event);
        }
    }

    private void once(int numero, Chronicle.Event event) {
        boolean isMove =
                List.of("OrderRolled", "Rolled", "Moved", "BretzelsSpent", "Asked", "Answered")
                        .contains(event.name());
        boolean left = event.is("PresenceChanged") && event.presence().equals("parti");
        if (isMove || left) {
            String key = key(left ? 0 : numero, event.number(0), event.name());
            if (happened.put(key, event) != null) {
                findings.doubled.add(event + " in phase " + numero + " of " + game.hash);
            }
        }
    }

    private static String key(int numero, int seat, String name) {
        return numero + " " + seat + " " + name;
    }

    void of(String login, List<Transcript.Stay> stays) {
        int seat = game.seat(login);
        List<Transcript.Deed> deeds = stays.stream().flatMap(stay -> stay.deeds.stream()).toList();
        deeds.stream()
                .filter(Transcript.Deed::isDone)
                .filter(deed -> !isSo(deed, seat))
                .forEach(deed -> findings.lost.add(login + ": " + deed + " in " + game.hash));
        happened.forEach(
                (key, event) -> {
                    if (event.number(0) == seat
                            && isByPlayer(event)
                            && !isAsked(key, event, deeds)) {
                        findings.doubled.add(login + " never asked for " + event);
                    }
                });
    }

    private static boolean isByPlayer(Chronicle.Event event) {
        return event.fields().get(event.fields().size() - 1).equals("PLAYER");
    }

    /** Somebody's own move was asked for, and not refused. */
    private static boolean isAsked(String key, Chronicle.Event event, List<Transcript.Deed> deeds) {
        String numero = key.substring(0, key.indexOf(' '));
        return deeds.stream()
                .filter(deed -> deed.isDone() || deed.answer() == null)
                .map(deed -> Frame.of(deed.request()))
                .anyMatch(
                        request ->
                                names(request.code()).anyMatch(event::is)
                                        && numero(request).equals(numero));
    }

    private static Stream<String> names(int request) {
        return switch (request) {
            case 30 -> Stream.of("OrderRolled", "Rolled");
            case 31 -> Stream.of("Moved");
            case 32 -> Stream.of("Answered");
            case 33 -> Stream.of("Moved");
            case 14 -> Stream.of("PresenceChanged");
            default -> Stream.of();
        };
    }

    /** As it was asked for, and as it was answered. */
    private boolean isSo(Transcript.Deed deed, int seat) {
        Frame request = Frame.of(deed.request());
        Frame answer = Frame.of(deed.answer());
        if (request.code() == 14) {
            return happened.containsKey(key(0, seat, "PresenceChanged"));
        } else if (request.code() < 30 || request.code() > 33) {
            return true;
        }
        int numero = Integer.parseInt(numero(request));
        return names(request.code())
                .map(name -> happened.get(key(numero, seat, name)))
                .filter(event -> event != null && isByOneself(event))
                .anyMatch(event -> matches(event, request, answer, numero));
    }

    /** Who plays sends it as the last field. */
    private static String numero(Frame request) {
        return request.fields().isEmpty() ? "" : request.scalar(request.fields().size() - 1);
    }

    /** Spending bretzels has no doer's name: only players do. */
    private static boolean isByOneself(Chronicle.Event event) {
        return event.is("BretzelsSpent") || isByPlayer(event);
    }

    private boolean matches(Chronicle.Event event, Frame request, Frame answer, int numero) {
        return switch (event.name()) {
            case "Rolled" ->
                    answer.code() == 203
                            && answer.integer(0) == event.number(1)
                            && answer.tuple(1).integers().equals(event.numbers(2));
            case "OrderRolled" -> answer.code() == 0;
            case "Moved" ->
                    request.integer(0) == event.number(1)
                            && answer.text().equals(answerTo(numero, event.number(0)));
            case "Answered" -> request.integer(0) == event.number(1);
            default -> false;
        };
    }

    /** The question that the square has brought, if any. */
    private String answerTo(int numero, int seat) {
        Chronicle.Event asked = happened.get(key(numero, seat, "Asked"));
        return asked == null ? "0;" : "0;" + Retelling.texts(asked);
    }
}
