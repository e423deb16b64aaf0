package org.surkrut.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Four clients and their games, which bring as many frames and of such a size as real ones: a bench
 * run prints both beside each other.
 */
final class FloorTable {
    private static final String QUESTION =
            "[Quel fleuve sépare l’Alsace du pays de Bade sur presque toute sa longueur ?,"
                    + "Le Rhin supérieur,La Moselle,Le Neckar]";

    /** Squares that bring another roll and no question: one after so many questions. */
    private static final int QUESTIONS_A_ROLL_AGAIN = 6;

    private static final int TURNS_A_GAME = 300;
    private static final String HASH = "0123456789abcdef".repeat(4);

    /** As long as the real ones. */
    private static final String BOARD = "299;[" + "(0,1),".repeat(63) + "(1,2)]";

    private static final String SHAPE = "412;[" + "(10,rayon,-100,100),".repeat(82) + "]";

    /** A client. */
    interface Seat {
        String login();

        void tell(String frame);
    }

    private final List<Seat> seats = new ArrayList<>();
    private int ready;
    private int owing;
    private int turn;
    private int answers;
    private int questions;
    private int numero;

    /** Back from the lobby, too. */
    synchronized void add(Seat seat) {
        if (!seats.contains(seat)) {
            seats.add(seat);
        }
        all(
                "200;[(rouge,un),(bleu,deux),(vert,trois),(jaune,),(violet,),(orange,),(rose,),(gris,)]");
        all("410;[(un,rouge,false),(deux,bleu,false),(trois,vert,false)]");
    }

    synchronized void ready(Seat seat) {
        ready++;
        seat.tell("0;[(un,true),(deux,true),(trois,false),(quatre,false)]");
        all("410;[(un,rouge,true),(deux,bleu,true),(trois,vert,true),(quatre,jaune,true)]");
        if (ready == Table.PLAYERS) {
            ready = 0;
            launch();
        }
    }

    private void launch() {
        turn = 0;
        numero = 0;
        owing = seats.size();
        all("201;");
        all("420;" + HASH);
        all(players());
        all(BOARD);
        all(SHAPE);
        all("210;");
        phase(0, "ordre", 15);
    }

    private String players() {
        List<String> rows = new ArrayList<>();
        for (Seat seat : seats) {
            rows.add("(" + (rows.size() + 1) + "," + seat.login() + ",rouge)");
        }
        return "411;[" + String.join(",", rows) + "]";
    }

    synchronized void roll(Seat mover) {
        if (owing > 0) {
            rollForOrder(mover);
            return;
        }
        mover.tell("203;4;(3,17,22,31)");
        others(mover, "413;" + id(mover) + ";4;(3,17,22,31)");
        phase(id(mover), "choisir", 20);
    }

    private void rollForOrder(Seat mover) {
        mover.tell("0;");
        all("211;" + id(mover) + ";4");
        owing--;
        if (owing == 0) {
            all("212;[1,2,3,4]");
            figures();
            nextTurn();
        }
    }

    private void figures() {
        for (int pawn = 1; pawn <= seats.size(); pawn++) {
            all("103;" + pawn + ";rouge;112;1;14;6;1;0;1;0;0");
        }
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
            figures();
            turn++;
            if (turn == TURNS_A_GAME) {
                end();
            } else {
                nextTurn();
            }
        }
    }

    private void end() {
        all("417;1");
        figures();
        all("421;" + HASH);
        all("207;");
        all("220;");
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
