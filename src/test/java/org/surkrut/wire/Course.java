package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The course of a game as a client is told it: what must be heard once something has happened. */
final class Course {
    static final Map<String, Integer> SECONDS =
            Map.of("ordre", 15, "lancer", 15, "choisir", 20, "repondre", 20);

    private final View view;
    private final Ears ears;

    Course(View view, Ears ears) {
        this.view = view;
        this.ears = ears;
    }

    /** The announcement of a new phase: its full time, and the next number. */
    void phase(String name) {
        int numero = view.numero + 1;
        ears.expect(phaseFrame(name, SECONDS.get(name), numero));
        view.phase = name;
        view.numero = numero;
        view.since = System.nanoTime();
    }

    String phaseFrame(String name, int seconds, int numero) {
        boolean everybody = name.equals("ordre") || name.equals("repondre");
        int who = everybody ? 0 : view.mover;
        return "415;" + who + ";" + name + ";" + seconds + ";" + numero;
    }

    /** The next turn: with a roll, or at once with the final question. */
    void turn(int seat) {
        view.mover = seat;
        view.questions = 0;
        view.rolled = false;
        if (view.isOnPot(seat)) {
            question(null);
        } else {
            roll();
        }
    }

    void roll() {
        ears.expect(view.isMyTurn() ? "202;" : "206;" + view.mover);
        view.choices = Set.of();
        phase("lancer");
    }

    /** The squares in reach are those of the rules, neither more nor less. */
    void rolled(Frame frame, int value, Frame.Tuple choices) {
        assertThat(view.phase).as(frame.text()).isEqualTo("lancer");
        assertThat(value).isBetween(1, 6);
        assertThat(choices.integers()).doesNotHaveDuplicates();
        assertThat(Set.copyOf(choices.integers())).as(frame.text()).isEqualTo(reach(value));
        view.dice.add(value);
        view.rolled = true;
        view.value = value;
        view.choices = Set.copyOf(choices.integers());
        replacement(view.mover);
        phase("choisir");
    }

    private Set<Integer> reach(int value) {
        int from = view.squares.get(view.mover);
        Figures figures = view.figures.get(view.mover);
        Set<Integer> reach = view.board.reach(from, value, figures.hasAll());
        boolean lacking =
                view.board.isIngredient(from)
                        && !figures.ingredients().contains(view.board.category(from));
        if (lacking && !view.rolled && view.pawns.size() > 2) {
            reach.add(from);
        }
        return reach;
    }

    /**
     * The pawn has moved, and what the square brings.
     *
     * @param own the answer to who moved; null: somebody else, or the clock did
     */
    void moved(Frame own, Set<Integer> choices) {
        Frame frame = ears.expect(204);
        int square = frame.integer(1);
        assertThat(frame.integer(0)).as(frame.text()).isEqualTo(view.mover);
        assertThat(choices).as(frame.text()).contains(square);
        view.squares.put(view.mover, square);
        replacement(view.mover);
        if (view.board.isRollAgain(square)) {
            assertThat(own == null || own.fields().isEmpty()).isTrue();
            roll();
        } else {
            question(own);
        }
    }

    private void question(Frame own) {
        boolean last = view.isOnPot(view.mover);
        Frame told = own == null ? ears.expect(414) : own;
        if (own == null) {
            assertThat(told.integer(0)).as(told.text()).isEqualTo(view.mover);
        }
        view.question = question(told.texts(own == null ? 1 : 0), last);
        view.questions++;
        view.mine = 0;
        assertThat(view.askedTexts.add(view.question.text())).as("asked twice: " + told).isTrue();
        phase("repondre");
    }

    private View.Question question(List<String> texts, boolean last) {
        assertThat(texts).hasSize(4).doesNotHaveDuplicates();
        Bank.Known known = Bank.question(texts.get(0));
        assertThat(texts.subList(1, 4)).contains(known.right());
        int square = view.squares.get(view.mover);
        if (last) {
            assertThat(view.figures.get(view.mover).worstCategories()).contains(known.category());
        } else if (square != WireBoard.CENTRE) {
            assertThat(known.category()).isEqualTo(view.board.category(square));
        }
        List<String> answers = List.copyOf(texts.subList(1, 4));
        int right = 1 + answers.indexOf(known.right());
        return new View.Question(texts.get(0), answers, known.category(), right, last);
    }

    /** Who has been late three times in a row is played for from here on. */
    void replacement(int seat) {
        if (ears.peek().text().equals("416;" + seat + ";remplace")) {
            ears.next();
            view.presence.put(seat, "remplace");
        }
    }
}
