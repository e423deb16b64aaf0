package org.surkrut.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that one client knows of a game by what it has heard. */
final class View {
    /** A player at the table; bots' names begin as no login can. */
    record Pawn(int id, String name, String colour) {
        boolean isBot() {
            return name.startsWith("~");
        }
    }

    /** The open question; the category is known from the bank. */
    record Question(String text, List<String> answers, int category, int right, boolean last) {
        List<String> texts() {
            List<String> texts = new ArrayList<>(List.of(text));
            texts.addAll(answers);
            return texts;
        }
    }

    final String login;
    int me;
    String hash;
    String seed;

    /** The frames 411, 299 and 412. */
    List<String> table;

    final Map<Integer, Pawn> pawns = new LinkedHashMap<>();
    WireBoard board;
    final Map<Integer, String> presence = new TreeMap<>();
    final Map<Integer, Integer> squares = new TreeMap<>();
    final Map<Integer, Figures> figures = new TreeMap<>();
    final Map<Integer, List<Integer>> orderRolls = new TreeMap<>();

    /** Who has to roll for the order. */
    final Set<Integer> owing = new TreeSet<>();

    List<Integer> order = List.of();
    String phase = "";
    int numero;

    /** When the phase was heard of, by nanoTime. */
    long since;

    int mover;
    boolean rolled;
    int questions;
    int value;
    Set<Integer> choices = Set.of();
    Question question;

    /** This client's answer to the open question, once it has been taken. */
    int mine;

    /** What was last told of the database; nothing has been, at first. */
    String service = "";

    int winner;
    boolean over;

    /** The server stops: what is asked changes nothing any more. */
    boolean stopping;

    final Set<String> askedTexts = new HashSet<>();

    /** Of each question, who answered what. */
    final List<Map<Integer, Integer>> outcomes = new ArrayList<>();

    /** Every die that has fallen. */
    final List<Integer> dice = new ArrayList<>();

    View(String login) {
        this.login = login;
    }

    boolean isMyTurn() {
        return mover == me;
    }

    boolean isPhase(String name) {
        return phase.equals(name);
    }

    /** What this client has to do now. */
    boolean isDue() {
        return switch (phase) {
            case "ordre" -> owing.contains(me);
            case "repondre" -> mine == 0;
            default -> isMyTurn();
        };
    }

    boolean isOnPot(int seat) {
        return squares.get(seat) == WireBoard.CENTRE && figures.get(seat).hasAll();
    }

    /** A seat keeper plays every seat: the game rests. */
    boolean isResting() {
        return presence.values().stream().allMatch(s -> s.equals("remplace") || s.equals("parti"));
    }

    /** The frame 103 of that pawn. */
    String figuresFrame(int seat) {
        int rank = 1 + Figures.ranking(figures, order).indexOf(seat);
        return "103;" + seat + ";" + pawns.get(seat).colour() + ";" + figures.get(seat).told(rank);
    }

    List<String> figuresFrames() {
        return pawns.keySet().stream().map(this::figuresFrame).toList();
    }

    /** Everything as another client at the table knows it, but for what only this one knows. */
    void takeFrom(View other) {
        putAll(presence, other.presence);
        putAll(squares, other.squares);
        putAll(figures, other.figures);
        putAll(orderRolls, other.orderRolls);
        owing.clear();
        owing.addAll(other.owing);
        order = other.order;
        mine = numero == other.numero ? mine : 0;
        phase = other.phase;
        numero = other.numero;
        since = other.since;
        mover = other.mover;
        rolled = other.rolled;
        questions = other.questions;
        value = other.value;
        choices = other.choices;
        question = other.question;
        askedTexts.addAll(other.askedTexts);
        outcomes.clear();
        outcomes.addAll(other.outcomes);
        dice.clear();
        dice.addAll(other.dice);
    }

    private static <T> void putAll(Map<Integer, T> to, Map<Integer, T> from) {
        to.clear();
        to.putAll(from);
    }
}
