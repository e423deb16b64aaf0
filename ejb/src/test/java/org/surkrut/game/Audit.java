package org.surkrut.game;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.surkrut.game.Event.Actor;
import org.surkrut.game.Event.Asked;
import org.surkrut.game.Event.Purpose;

/**
 * Follows a game by its events alone, with the rules written down a second time: each event must be
 * the one that the rules allow or demand at that point.
 */
final class Audit {
    /** What the course of the game demands next; nothing: it waits for the players. */
    enum Next {
        NOTHING,
        ROLL_OFF,
        SETTLED,
        TURN,
        JUMP,
        ASKED,
        FINISHED,
        END,
        ORDER,
        ROLL,
        CHOOSE,
        ANSWER
    }

    private static final List<Phase> FOR_ALL = List.of(Phase.ORDER, Phase.ANSWER);

    final Event.Launched launch;
    final List<Sheet> sheets = new ArrayList<>();
    final OrderAudit opening;
    final Set<Integer> used = new TreeSet<>();
    Phase phase;
    int number;
    Instant phaseAt;
    int mover;
    List<Integer> choices = List.of();
    int[] answers;
    private final DrawAudit draws;
    private List<Integer> order = List.of();
    private Next next = Next.ROLL_OFF;
    private int turns;
    private int questions;
    private boolean firstRoll;
    private Asked open;
    private Instant now;

    Audit(Event.Launched launch) {
        this.launch = launch;
        int seats = launch.players().size();
        draws = new DrawAudit(launch.seed());
        opening = new OrderAudit(seats);
        answers = new int[seats + 1];
        for (int id = 1; id <= seats; id++) {
            sheets.add(new Sheet(id, launch.players().get(id - 1), launch.at()));
        }
    }

    static void hold(boolean holds, String message, Object... arguments) {
        if (!holds) {
            throw new AssertionError(String.format(message, arguments));
        }
    }

    Sheet sheet(int seat) {
        return sheets.get(seat - 1);
    }

    boolean isResting() {
        return sheets.stream().allMatch(Sheet::isKept);
    }

    boolean isAnyoneAwaited(Instant at) {
        return sheets.stream().anyMatch(s -> answers[s.id] == 0 && s.isAwaited(mover, at));
    }

    /** All that one command brought. */
    void follow(List<Event> events, Instant at) {
        now = at;
        for (Event event : events) {
            if (event instanceof Event.Drawn drawn) {
                draws.drawn(drawn);
            } else {
                course(event);
            }
        }
        draws.allTaken();
        hold(next == Next.NOTHING || isOver(events), "%s did not come", next);
        hold(sheets.stream().allMatch(s -> s.isKept() || s.lates < 3), "nobody plays for the late");
    }

    private static boolean isOver(List<Event> events) {
        return events.get(events.size() - 1) instanceof Event.Ended;
    }

    private void course(Event event) {
        if (event instanceof Event.PhaseBegan e) {
            begin(e);
        } else if (event instanceof Event.Rolled e) {
            rolled(e);
        } else if (event instanceof Event.BretzelsSpent e) {
            spent(e);
        } else if (event instanceof Event.Moved e) {
            moved(e);
        } else if (event instanceof Asked e) {
            asked(e);
        } else if (event instanceof Event.Answered e) {
            answered(e);
        } else if (event instanceof Event.Revealed e) {
            revealed(e);
        } else if (event instanceof Event.TurnBegan e) {
            turn(e);
        } else {
            rare(event);
        }
    }

    private void rare(Event event) {
        if (event instanceof Event.RollOff e) {
            demand(Next.ROLL_OFF);
            opening.rollOff(e.seats());
            next = Next.ORDER;
        } else if (event instanceof Event.OrderRolled e) {
            waiting(Phase.ORDER);
            hold(e.value() == 1 + draws.take(Purpose.ORDER_ROLL, 6), "%s", e);
            opening.rolled(e.seat(), e.value());
            if (opening.isComplete()) {
                next = opening.tied().isEmpty() ? Next.SETTLED : Next.ROLL_OFF;
            }
        } else if (event instanceof Event.OrderSettled e) {
            demand(Next.SETTLED);
            order = opening.order();
            hold(order.equals(e.order()), "%s, not %s", e, order);
            next = Next.TURN;
        } else if (event instanceof Event.Finished e) {
            demand(Next.FINISHED);
            hold(e.seat() == mover && !sheet(mover).finished, "%s", e);
            sheet(mover).finished = true;
            next = afterTurn();
        } else if (event instanceof Event.PresenceChanged e) {
            presence(e);
        } else if (event instanceof Event.ClockReset e) {
            hold(e.at().equals(now), "%s", e);
            phaseAt = now;
        } else {
            ended((Event.Ended) event);
        }
    }

    private void demand(Next demanded) {
        draws.allTaken();
        hold(next == demanded, "%s came, not %s", demanded, next);
    }

    private void waiting(Phase expected) {
        hold(next == Next.NOTHING, "%s did not come", next);
        hold(phase == expected, "in phase %s, not %s", phase, expected);
    }

    private void begin(Event.PhaseBegan e) {
        demand(Next.valueOf(e.phase().name()));
        hold(e.number() == ++number, "%s is not number %d", e, number);
        hold(e.seat() == (FOR_ALL.contains(e.phase()) ? 0 : mover), "%s", e);
        hold(e.seconds() == seconds(e.phase()) && e.at().equals(now), "%s", e);
        phase = e.phase();
        phaseAt = now;
        next = Next.NOTHING;
    }

    private static int seconds(Phase phase) {
        return phase == Phase.ORDER || phase == Phase.ROLL ? 15 : 20;
    }

    private void turn(Event.TurnBegan e) {
        demand(Next.TURN);
        int seats = sheets.size();
        hold(e.seat() == order.get(turns % seats) && e.round() == turns / seats + 1, "%s", e);
        turns++;
        mover = e.seat();
        questions = 0;
        firstRoll = true;
        next = sheet(mover).isOnPot() ? Next.ASKED : Next.ROLL;
    }

    private void rolled(Event.Rolled e) {
        waiting(Phase.ROLL);
        hold(e.value() == 1 + draws.take(Purpose.ROLL, 6), "%s", e);
        Sheet sheet = sheet(mover);
        Set<Integer> reach =
                PlainBoard.reach(sheet.square, e.value(), sheet.ingredients.size() == 5);
        if (firstRoll && sheets.size() >= 3 && lacksWhatItStandsOn(sheet)) {
            reach.add(sheet.square);
        }
        choices = List.copyOf(reach);
        hold(e.seat() == mover && e.squares().equals(choices), "%s, not %s", e, choices);
        firstRoll = false;
        sheet.acted(e.by());
        next = Next.CHOOSE;
    }

    private static boolean lacksWhatItStandsOn(Sheet sheet) {
        return PlainBoard.INGREDIENTS.contains(sheet.square)
                && !sheet.ingredients.contains(PlainBoard.CATEGORIES.get(sheet.square));
    }

    private void spent(Event.BretzelsSpent e) {
        waiting(Phase.ROLL);
        Sheet sheet = sheet(mover);
        hold(e.seat() == mover && sheet.bretzels == 5 && e.left() == 0, "%s", e);
        sheet.bretzels = 0;
        choices = List.copyOf(PlainBoard.JUMP_TARGETS);
        next = Next.JUMP;
    }

    private void moved(Event.Moved e) {
        if (next == Next.JUMP) {
            firstRoll = false;
        } else {
            waiting(Phase.CHOOSE);
        }
        hold(e.seat() == mover && choices.contains(e.square()), "%s is not in %s", e, choices);
        if (e.by() == Actor.CLOCK) {
            int drawn = draws.take(Purpose.SQUARE, choices.size());
            hold(e.square() == choices.get(drawn), "%s", e);
        }
        sheet(mover).square = e.square();
        sheet(mover).acted(e.by());
        next = PlainBoard.ROLL_AGAIN.contains(e.square()) ? Next.ROLL : Next.ASKED;
    }

    private void asked(Asked e) {
        hold(next == Next.ASKED && e.seat() == mover, "%s", e);
        hold(e.last() == sheet(mover).isOnPot() && e.category() == category(), "%s", e);
        List<Integer> left = unused(e.category());
        hold(e.question() == left.get(draws.take(Purpose.QUESTION, left.size())), "%s", e);
        hold(used.add(e.question()), "%s again", e);
        Question question = TestQuestions.BANK.question(e.question());
        List<String> texts = new ArrayList<>(question.answers());
        Collections.swap(texts, 2, draws.take(Purpose.ANSWER_ORDER, 3));
        Collections.swap(texts, 1, draws.take(Purpose.ANSWER_ORDER, 2));
        hold(e.answers().equals(texts) && e.text().equals(question.text()), "%s", e);
        hold(texts.get(e.right() - 1).equals(question.answers().get(0)), "%s", e);
        open = e;
        answers = new int[sheets.size() + 1];
        hold(++questions <= 2, "%d questions in a turn", questions);
        next = Next.ANSWER;
    }

    private int category() {
        Sheet sheet = sheet(mover);
        if (sheet.isOnPot()) {
            List<Integer> worst = sheet.worst();
            return worst.get(draws.take(Purpose.FINAL_CATEGORY, worst.size()));
        }
        return sheet.square == 0
                ? 1 + draws.take(Purpose.CATEGORY, 5)
                : PlainBoard.CATEGORIES.get(sheet.square);
    }

    private List<Integer> unused(int category) {
        return launch.deck().stream()
                .filter(card -> card.category() == category && !used.contains(card.question()))
                .map(Event.Card::question)
                .sorted()
                .toList();
    }

    private void answered(Event.Answered e) {
        waiting(Phase.ANSWER);
        hold(answers[e.seat()] == 0 && e.answer() >= 1 && e.answer() <= 3, "%s", e);
        answers[e.seat()] = e.answer();
        Sheet sheet = sheet(e.seat());
        if (e.by() == Actor.PLAYER) {
            sheet.missed = 0;
            sheet.lates = e.seat() == mover ? 0 : sheet.lates;
        } else {
            hold(e.by() == Actor.KEEPER && sheet.isKept(), "%s", e);
            int drawn = draws.take(Purpose.KEEPER_RIGHT, 100);
            boolean right = e.answer() == open.right();
            hold(right || draws.take(Purpose.KEEPER_WRONG, 2) >= 0, "%s", e);
            hold(!sheet.bot || right == drawn < percent(e.seat()), "%s", e);
        }
    }

    private int percent(int seat) {
        return List.of(45, 60, 75).get(launch.players().get(seat - 1).level() - 1);
    }

    private void revealed(Event.Revealed e) {
        waiting(Phase.ANSWER);
        boolean late = !now.isBefore(phaseAt.plusSeconds(20));
        hold(late || !isAnyoneAwaited(now), "revealed too early");
        hold(e.right() == open.right() && e.scores().size() == sheets.size(), "%s", e);
        for (Sheet sheet : sheets) {
            Event.Score score = e.scores().get(sheet.id - 1);
            Event.Score due = sheet.due(open, answers[sheet.id]);
            hold(score.equals(due), "%s, not %s", score, due);
            sheet.add(open, score);
        }
        boolean right = answers[mover] == open.right();
        boolean goesOn = right && questions < 2;
        next = right && open.last() ? Next.FINISHED : goesOn ? Next.ROLL : afterTurn();
    }

    private Next afterTurn() {
        boolean roundOver = turns % sheets.size() == 0;
        boolean late = Duration.between(launch.at(), now).toMillis() >= 30 * 60 * 1000;
        boolean won = sheets.stream().anyMatch(s -> s.finished);
        return roundOver && (late || won || isBankShort()) ? Next.END : Next.TURN;
    }

    /** Whether a round in which each turn asks two of one category could exhaust it. */
    private boolean isBankShort() {
        return IntStream.rangeClosed(1, 5).anyMatch(c -> unused(c).size() < 2 * sheets.size());
    }

    private void presence(Event.PresenceChanged e) {
        Sheet sheet = sheet(e.seat());
        hold(e.at().equals(now) && e.presence() != sheet.presence, "%s", e);
        hold(sheet.presence != Presence.GONE && !sheet.bot, "%s", e);
        hold(e.presence() != Presence.REPLACED || sheet.lates == 3, "%s, %d", e, sheet.lates);
        sheet.become(e.presence(), now);
    }

    private void ended(Event.Ended e) {
        boolean nobodyLeft = sheets.stream().allMatch(s -> s.bot || s.presence == Presence.GONE);
        hold(next == (e.saved() ? Next.END : Next.NOTHING), "%s, but %s", e, next);
        hold(e.saved() || nobodyLeft || isResting(), "%s in play", e);
        hold(e.at().equals(now), "%s", e);
        ranking(e.ranking());
    }

    /** Each place strictly better than the next: the criteria leave no tie. */
    private void ranking(List<Integer> places) {
        hold(new TreeSet<>(places).size() == sheets.size(), "%s", places);
        if (order.isEmpty()) {
            return;
        }
        for (int i = 1; i < places.size(); i++) {
            List<Integer> better = sheet(places.get(i - 1)).merits(order);
            List<Integer> worse = sheet(places.get(i)).merits(order);
            int at = 0;
            while (better.get(at).equals(worse.get(at))) {
                at++;
            }
            hold(better.get(at) > worse.get(at), "%s: %s, %s", places, better, worse);
        }
    }

    /** Whether the state says the same as the events did. */
    void agreeWith(Game game) {
        for (Sheet sheet : sheets) {
            hold(sheet.agreesWith(game.seat(sheet.id)), "seat %s", game.seat(sheet.id));
            hold(sheet.bretzels >= 0 && sheet.bretzels <= 5, "bretzels %d", sheet.bretzels);
        }
        int revealed = sheets.get(0).good + sheets.get(0).bad;
        hold(used.size() - revealed == (isOpen(game) ? 1 : 0), "%d of %d", revealed, used.size());
        hold(sheets.stream().allMatch(s -> s.good + s.bad == revealed), "figures");
        hold(game.draws() == draws.next() && game.used().equals(List.copyOf(used)), "draws, used");
        hold(game.order().equals(order) && game.turn().seat() == mover, "order, turn");
        hold(game.turn().questions() == questions && game.phase().number() == number, "turn");
    }

    private static boolean isOpen(Game game) {
        return game.turn().asked() != null;
    }
}
