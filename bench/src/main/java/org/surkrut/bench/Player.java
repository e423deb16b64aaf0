package org.surkrut.bench;

import io.netty.channel.EventLoop;
import java.util.List;

/** An honest player: does what it is told to, when it is told to, and knows no more than that. */
final class Player extends Guest {
    private static final String READY = "22;true";
    private static final String ROLL = "30";

    private final Table table;
    private final int place;
    private String seat = "";
    private boolean owesRoll;
    private List<String> choices = List.of();
    private String numero = "";
    private String due;
    private int phases;

    Player(Table table, int place, String login, boolean known, EventLoop loop, Tally tally) {
        super(login, known, loop, tally);
        this.table = table;
        this.place = place;
    }

    void readyUp() {
        ask(READY);
    }

    @Override
    void answered(int requestCode, int code, String frame) {
        switch (requestCode) {
            case 12 -> table.opened(Wire.fields(frame).get(0));
            case 13 -> table.joined();
            case 30 -> rolled(code, frame);
            case 31 -> asked(frame);
            default -> {}
        }
        table.isFree(this);
    }

    private void rolled(int code, String frame) {
        if (code == 203) {
            choices = Wire.items(Wire.fields(frame).get(1));
        }
    }

    private void asked(String frame) {
        List<String> fields = Wire.fields(frame);
        if (!fields.isEmpty()) {
            table.question(fields.get(0));
        }
    }

    @Override
    void told(int code, String frame) {
        switch (code) {
            case 210 -> owesRoll = true;
            case 211 -> owesRoll = owesRoll && !Wire.fields(frame).get(0).equals(seat);
            case 220 -> table.over(this);
            case 203 -> rolled(code, frame);
            case 205 -> revealed(frame);
            case 207 -> ended();
            case 411 -> seat = seat(frame);
            case 414 -> table.question(Wire.fields(frame).get(1));
            case 415 -> phase(Wire.fields(frame));
            default -> {}
        }
    }

    /** Counted and kept once for all four. */
    private void revealed(String frame) {
        if (place == 0) {
            table.revealed(Wire.fields(frame).get(0));
        }
    }

    private void ended() {
        if (place == 0) {
            table.ended();
        }
    }

    private String seat(String players) {
        return Wire.items(Wire.fields(players).get(0)).stream()
                .map(Wire::items)
                .filter(player -> player.get(1).equals(login))
                .map(player -> player.get(0))
                .findFirst()
                .orElse("");
    }

    private void phase(List<String> fields) {
        numero = fields.get(3);
        due = duty(fields.get(0), fields.get(1));
        table.heard(++phases);
        if (due != null) {
            table.wants(this);
        }
    }

    /** What there is to be done in that phase; null: nothing. */
    private String duty(String who, String phase) {
        return switch (phase) {
            case "ordre" -> owesRoll ? ROLL : null;
            case "lancer" -> who.equals(seat) ? ROLL : null;
            case "choisir" ->
                    who.equals(seat) && !choices.isEmpty() ? "31;" + table.any(choices) : null;
            case "repondre" -> "32;" + table.answer();
            default -> null;
        };
    }

    /** Does its duty, if it still has one. */
    void act() {
        if (due != null && !isWaiting()) {
            String request = due + ";" + numero;
            due = null;
            table.acts();
            ask(request);
        }
    }

    boolean isDue() {
        return due != null;
    }

    /** A game has ended. */
    void forget() {
        due = null;
        owesRoll = false;
        choices = List.of();
    }
}
