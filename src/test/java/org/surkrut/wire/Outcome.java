package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The outcome of a question, and the game's end, reckoned anew and compared with what is told. */
final class Outcome {
    private static final int QUESTIONS_A_TURN = 2;

    private final View view;
    private final Ears ears;
    private final Course course;

    Outcome(View view, Ears ears, Course course) {
        this.view = view;
        this.ears = ears;
        this.course = course;
    }

    void hear() {
        Frame revealed = ears.expect(205);
        assertThat(view.phase).as(revealed.text()).isEqualTo("repondre");
        View.Question question = view.question;
        assertThat(revealed.integer(0)).as("the right answer").isEqualTo(question.right());
        Map<Integer, Integer> answers = answers(revealed.integer(1));
        view.outcomes.add(answers);
        List<String> before = view.figuresFrames();
        score(answers);
        hearChanges(before);
        view.question = null;
        course.replacement(view.mover);
        boolean right = answers.get(view.mover) == question.right();
        if (right && !question.last() && view.questions < QUESTIONS_A_TURN) {
            course.roll();
        } else {
            turnEnds();
        }
    }

    /** Who answered what; one's own answer is among them as it was given. */
    private Map<Integer, Integer> answers(int moversAnswer) {
        Map<Integer, Integer> answers = new HashMap<>(Map.of(view.mover, moversAnswer));
        for (Frame.Tuple answer : ears.expect(418).tuples(0)) {
            Integer twice = answers.put(answer.integers().get(0), answer.integers().get(1));
            assertThat(twice).isNull();
        }
        assertThat(answers.keySet()).isEqualTo(view.pawns.keySet());
        assertThat(answers.values()).allMatch(answer -> answer >= 0 && answer <= 3);
        if (view.presence.get(view.me).equals("present")) {
            assertThat(answers.get(view.me)).as("my answer").isEqualTo(view.mine);
        }
        return answers;
    }

    private void score(Map<Integer, Integer> answers) {
        int category = view.question.category();
        Map<Integer, Integer> changed = new HashMap<>();
        for (int seat : view.pawns.keySet()) {
            boolean right = answers.get(seat) == view.question.right();
            Figures old = view.figures.get(seat);
            Figures now =
                    seat == view.mover
                            ? old.own(category, right, ingredient(), view.question.last())
                            : old.other(category, right);
            view.figures.put(seat, now);
            if (now.bretzels() != old.bretzels()) {
                changed.put(seat, now.bretzels());
            }
        }
        hearBretzels(changed);
    }

    /** The category of the ingredient that the mover's square would give; 0: none. */
    private int ingredient() {
        int square = view.squares.get(view.mover);
        boolean gives =
                view.board.isIngredient(square)
                        && !view.figures
                                .get(view.mover)
                                .ingredients()
                                .contains(view.board.category(square));
        return gives && !view.question.last() ? view.board.category(square) : 0;
    }

    private void hearBretzels(Map<Integer, Integer> changed) {
        while (!changed.isEmpty()) {
            Frame told = ears.expect(419);
            assertThat(changed.remove(told.integer(0))).as(told.text()).isEqualTo(told.integer(1));
        }
    }

    /** One frame a pawn whose figures are others than before. */
    private void hearChanges(List<String> before) {
        List<String> expected = new ArrayList<>(view.figuresFrames());
        expected.removeAll(before);
        hearFigures(expected);
    }

    private void hearFigures(List<String> expected) {
        List<String> told = expected.stream().map(any -> ears.expect(103).text()).toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(expected);
    }

    private void turnEnds() {
        int next = view.order.indexOf(view.mover) + 1;
        if (next < view.order.size()) {
            course.turn(view.order.get(next));
        } else if (view.figures.values().stream().anyMatch(Figures::finished)) {
            gameEnds();
        } else {
            course.turn(view.order.get(0));
        }
    }

    private void gameEnds() {
        view.winner = Figures.ranking(view.figures, view.order).get(0);
        ears.expect("417;" + view.winner);
        hearFigures(view.figuresFrames());
        view.seed = ears.expect(421).scalar(0);
        assertThat(GameFile.sha256(view.seed)).isEqualTo(view.hash);
        ears.expect("207;");
        ears.expect("220;");
        view.over = true;
    }
}
