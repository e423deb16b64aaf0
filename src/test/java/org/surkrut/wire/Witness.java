package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Hears a game as one client does, cause by cause, and holds each frame against the contract and
 * the rules: its place, its answer, every figure in it.
 */
final class Witness {
    /** The refusals that the contract knows for each request in a game. */
    private static final Map<String, Set<Integer>> REFUSALS =
            Map.of(
                    "30", Set.of(206, 340, 341),
                    "31", Set.of(206, 340, 341, 342),
                    "32", Set.of(340, 341, 342),
                    "33", Set.of(206, 340, 341, 342));

    private static final int UNAVAILABLE = 344;

    private final View view;
    private final Ears ears;
    private final Course course;
    private final OrderRolls order;
    private final Outcome outcome;
    private final Deque<Frame> unanswered = new ArrayDeque<>();
    private Frame answer;

    Witness(View view, Supplier<String> source) {
        this.view = view;
        ears = new Ears(source);
        course = new Course(view, ears);
        order = new OrderRolls(view, ears, course);
        outcome = new Outcome(view, ears, course);
    }

    /** From a request on, its answer is owed. */
    void asked(String request) {
        unanswered.add(Frame.of(request));
    }

    boolean isAnswered() {
        return unanswered.isEmpty();
    }

    /** To the request answered last. */
    Frame answer() {
        return answer;
    }

    void hearLaunch() {
        view.hash = ears.expect(420).scalar(0);
        List<Frame> table = List.of(ears.expect(411), ears.expect(299), ears.expect(412));
        view.table = table.stream().map(Frame::text).toList();
        view.board = new WireBoard(table.get(1), table.get(2));
        table.get(0).tuples(0).forEach(pawn -> seat(pawn.values()));
        view.owing.addAll(view.pawns.keySet());
        ears.expect("210;");
        course.phase("ordre");
    }

    private void seat(List<String> pawn) {
        int id = Integer.parseInt(pawn.get(0));
        view.pawns.put(id, new View.Pawn(id, pawn.get(1), pawn.get(2)));
        view.presence.put(id, view.pawns.get(id).isBot() ? "remplace" : "present");
        view.squares.put(id, WireBoard.CENTRE);
        view.figures.put(id, Figures.NONE);
        view.orderRolls.put(id, List.of());
        view.me = pawn.get(1).equals(view.login) ? id : view.me;
    }

    /** All frames of the next cause. */
    void hear() {
        assertThat(view.over).as("heard after the end: %s", ears.peek()).isFalse();
        switch (ears.peek().code()) {
            case 211 -> order.hear();
            case 413 -> rolled();
            case 419 -> jumped(null, view.board.jumpTargets());
            case 204 -> course.moved(null, view.choices);
            case 205 -> outcome.hear();
            case 416 -> presence();
            case 422 -> service();
            default -> answered();
        }
    }

    private void answered() {
        Frame told = ears.next();
        assertThat(unanswered).as("an answer to nothing: %s", told).isNotEmpty();
        Frame request = unanswered.remove();
        answer = told;
        if (told.code() == UNAVAILABLE) {
            view.stopping = true;
        } else if (told.isRefusal() || told.code() == 206) {
            assertThat(REFUSALS.getOrDefault(Integer.toString(request.code()), Set.of(told.code())))
                    .as("%s to %s", told, request)
                    .contains(told.code());
        } else {
            done(request, told);
        }
    }

    private void done(Frame request, Frame told) {
        assertThat(told.code()).isEqualTo(expectedCode(request.code()));
        switch (request.code()) {
            case 30 -> rolledByMe(told);
            case 31 -> {
                returned();
                assertThat(view.choices).contains(request.integer(0));
                course.moved(told, Set.of(request.integer(0)));
            }
            case 32 -> view.mine = request.integer(0);
            case 33 -> jumped(told, Set.of(request.integer(0)));
            case 14 -> view.over = true;
            default -> assertThat(request.code()).isEqualTo(20);
        }
    }

    private int expectedCode(int request) {
        if (request == 20) {
            return 200;
        }
        return request == 30 && !view.isPhase("ordre") ? 203 : 0;
    }

    private void rolledByMe(Frame told) {
        if (told.code() == 0) {
            assertThat(ears.peek().code()).isEqualTo(211);
            assertThat(ears.peek().integer(0)).isEqualTo(view.me);
            order.hear();
        } else {
            assertThat(view.isMyTurn()).isTrue();
            returned();
            course.rolled(told, told.integer(0), told.tuple(1));
        }
    }

    private void rolled() {
        Frame told = ears.expect(413);
        assertThat(told.integer(0)).as(told.text()).isEqualTo(view.mover);
        course.rolled(told, told.integer(1), told.tuple(2));
    }

    /** By the mover, who is this client where there is an answer. */
    private void jumped(Frame own, Set<Integer> targets) {
        assertThat(view.phase).isEqualTo("lancer");
        assertThat(view.isMyTurn()).isEqualTo(own != null);
        returned();
        Figures before = view.figures.get(view.mover);
        assertThat(before.bretzels()).isEqualTo(Figures.MAX_BRETZELS);
        ears.expect("419;" + view.mover + ";0");
        view.figures.put(view.mover, before.holding(0));
        view.rolled = true;
        assertThat(view.board.jumpTargets()).containsAll(targets);
        course.moved(own, targets);
    }

    private void presence() {
        Frame told = ears.expect(416);
        assertThat(told.scalar(1)).isIn("present", "absent", "remplace", "parti");
        boolean rested = view.isResting();
        String before = view.presence.put(told.integer(0), told.scalar(1));
        assertThat(before).as("%s is no news", told).isNotEqualTo(told.scalar(1));
        if (rested && told.scalar(1).equals("present")) {
            int seconds = Course.SECONDS.get(view.phase);
            ears.expect(course.phaseFrame(view.phase, seconds, view.numero));
            view.since = System.nanoTime();
        }
    }

    /** The database was away: then the phase has its time again. */
    private void service() {
        String told = ears.expect(422).scalar(0);
        if (told.equals("arret")) {
            view.stopping = true;
            return;
        }
        assertThat(told).isEqualTo(view.service.equals("pause") ? "reprise" : "pause");
        view.service = told;
        if (view.service.equals("reprise")) {
            int seconds = Course.SECONDS.get(view.phase);
            ears.expect(course.phaseFrame(view.phase, seconds, view.numero));
            view.since = System.nanoTime();
        }
    }

    /** Who was played for and acts again has come back, which all are told first. */
    private void returned() {
        if (view.presence.get(view.me).equals("remplace") && ears.peek().code() == 416) {
            presence();
        }
    }

    Recall recall() {
        return new Recall(view, ears, course);
    }
}
