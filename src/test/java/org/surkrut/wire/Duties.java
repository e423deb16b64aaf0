package org.surkrut.wire;

import java.util.List;
import java.util.Random;

/** What an honest player has to do in a game, by nothing but what was last heard. */
final class Duties {
    private static final int RIGHT_PERCENT = 80;

    private final Random random;
    private int seat;
    private String phase = "";
    private int who;
    private int numero;
    private int actedIn;
    private boolean owesRoll;
    private List<Integer> choices = List.of();
    private List<String> question = List.of();
    private int bretzels;

    /** Of the login's seat, once the players are told. */
    Duties(Random random) {
        this.random = random;
    }

    void hear(Frame told, String login) {
        switch (told.code()) {
            case 411 -> seat = seat(told, login);
            case 210 -> owesRoll = true;
            case 211 -> owesRoll = owesRoll && told.integer(0) != seat;
            case 203 -> choices = told.tuple(1).integers();
            case 414 -> question = told.texts(1);
            case 205 -> question = List.of();
            case 419 -> bretzels = told.integer(0) == seat ? told.integer(1) : bretzels;
            case 415 -> phase(told);
            default -> {}
        }
    }

    private static int seat(Frame players, String login) {
        return players.tuples(0).stream()
                .filter(player -> player.values().get(1).equals(login))
                .mapToInt(player -> Integer.parseInt(player.values().get(0)))
                .findFirst()
                .orElseThrow();
    }

    private void phase(Frame told) {
        who = told.integer(0);
        phase = told.scalar(1);
        numero = told.integer(3);
        choices = phase.equals("lancer") ? List.of() : choices;
    }

    /** The answer to one's own move may bring the question. */
    void answered(Frame answer) {
        if (answer.code() == 203) {
            choices = answer.tuple(1).integers();
        } else if (answer.code() == 0 && !answer.fields().isEmpty()) {
            question = answer.texts(0);
        } else if (answer.code() == 344) {
            actedIn = 0;
        }
    }

    int numero() {
        return numero;
    }

    boolean isDue() {
        return actedIn != numero
                && switch (phase) {
                    case "ordre" -> owesRoll;
                    case "lancer" -> who == seat;
                    case "choisir" -> who == seat && !choices.isEmpty();
                    case "repondre" -> !question.isEmpty();
                    default -> false;
                };
    }

    /** The request, made once a phase. */
    String move() {
        actedIn = numero;
        String move =
                switch (phase) {
                    case "choisir" -> "31;" + choices.get(random.nextInt(choices.size()));
                    case "repondre" -> "32;" + answer();
                    case "lancer" -> bretzels == Figures.MAX_BRETZELS ? "33;0" : "30";
                    default -> "30";
                };
        return move + ";" + numero;
    }

    private int answer() {
        int right = question.indexOf(Bank.question(question.get(0)).right());
        return random.nextInt(100) < RIGHT_PERCENT ? right : 1 + random.nextInt(3);
    }
}
