package org.surkrut.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Four clients and an endless game of the same turns, as many frames and of such a size as real
 * ones bring.
 */
final class FloorTable {
    private static final String QUESTION =
            "[Quel fleuve sépare l’Alsace du pays de Bade sur presque toute sa longueur ?,"
                    + "Le Rhin supérieur,La Moselle,Le Neckar]";

    /** Squares that bring another roll and no question: one after so many questions. */
    private static final int QUESTIONS_A_ROLL_AGAIN = 3;

    /** Which pawns' figures a question changes. */
    private static final int PAWNS_CHANGED = 3;

    /** A client. */
    interface Seat {
        String login();

        void tell(String frame);
    }

    private final List<Seat> seats = new ArrayList<>();
    private int ready;
    private int turn;
    private int answers;
    private int questions;
    private int numero;

    synchronized void add(Seat seat) {
        seats.add(seat);
        all(
                "200;[(rouge,un),(bleu,deux),(vert,trois),(jaune,),(violet,),(orange,),(rose,),(gris,)]");
        all("410;[(un,rouge,false),(deux,bleu,false),(trois,vert,false)]");
    }

    synchronized void ready(Seat seat) {
        ready++;
        seat.tell("0;[(un,true),(deux,true),(trois,false),(quatre,false)]");
        all("410;[(un,rouge,true),(deux,bleu,true),(trois,vert,true),(quatre,jaune,true)]");
        if (ready == Table.PLAYERS) {
            all("201;");
            all(players());
            all("212;[1,2,3,4]");
            nextTurn();
        }
    }

    private String players() {
        List<String> rows = new ArrayList<>();
        for (Seat seat : seats) {
            rows.add("(" + (rows.size() + 1) + "," + seat.login() + ",rouge)");
        }
        return "411;[" + String.join(",", rows) + "]";
    }

    synchronized void roll(Seat mover) {
        mover.tell("203;4;(3,17,22,31,45)");
        others(mover, "413;" + id(mover) + ";4;(3,17,22,31,45)");
        phase(id(mover), "choisir", 20);
    }

    synchronized void choose(Seat mover) {
        boolean rollAgain = questions % (QUESTIONS_A_ROLL_AGAIN + 1) == QUESTIONS_A_ROLL_AGAIN;
        questions++;
        mover.tell(rollAgain ? "0;" : "0;" + QUESTION);
        if (!rollAgain) {
            others(mover, "414;" + id(mover) + ";" + QUESTION);
        }
        all("204;" + id(mover) + ";17");
        if (rollAgain) {
            nextTurn();
        } else {
            phase(0, "repondre", 20);
        }
    }

    synchronized void answer(Seat seat) {
        seat.tell("0;");
        answers++;
        if (answers == Table.PLAYERS) {
            answers = 0;
            all("205;1;1");
            all("418;[(2,1),(3,1),(4,2)]");
            for (int pawn = 1; pawn <= PAWNS_CHANGED; pawn++) {
                all("103;" + pawn + ";rouge;112;1;14;6;1;0;1;0;0");
            }
            turn++;
            nextTurn();
        }
    }

    private void nextTurn() {
        int mover = turn % seats.size();
        seats.get(mover).tell("202;");
        others(seats.get(mover), "206;" + (mover + 1));
        phase(mover + 1, "lancer", 15);
    }

    private void phase(int who, String phase, int seconds) {
        numero++;
        all("415;" + who + ";" + phase + ";" + seconds + ";" + numero);
    }

    private int id(Seat seat) {
        return seats.indexOf(seat) + 1;
    }

    private void all(String frame) {
        for (Seat seat : seats) {
            seat.tell(frame);
        }
    }

    private void others(Seat one, String frame) {
        for (Seat seat : seats) {
            if (seat != one) {
                seat.tell(frame);
            }
        }
    }
}
