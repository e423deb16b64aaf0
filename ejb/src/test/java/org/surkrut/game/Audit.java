package org.surkrut.game;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    final QuestionAudit question;
    Phase phase;
    int number;
    Instant phaseAt;
    int mover;
    List<Integer> choices = List.of();
    private final DrawAudit draws;
    private List<Integer> order = List.of();
    private Next next = Next.ROLL_OFF;
    private int turns;
    private int questions;
    private boolean firstRoll;
    private Instant now;

    Audit(Event.Launched launch) {
        this.launch = launch;
        int seats = launch.players().size();
        draws = new DrawAudit(launch.seed());
        opening = new OrderAudit(seats);
        question = new QuestionAudit(launch, draws, sheets);
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
        question.asked(e, sheet(mover));
        hold(++questions <= 2, "%d questions in a turn", questions);
        next = Next.ANSWER;
    }

    private void answered(Event.Answered e) {
        waiting(Phase.ANSWER);
        question.answered(e);
    }

    private void revealed(Event.Revealed e) {
        waiting(Phase.ANSWER);
        boolean late = !now.isBefore(phaseAt.plusSeconds(20));
        hold(late || !question.isAnyoneAwaited(now), "revealed too early");
        boolean right = question.revealed(e);
        boolean goesOn = right && questions < 2;
        next = right && question.isLast() ? Next.FINISHED : goesOn ? Next.ROLL : afterTurn();
    }

    private Next afterTurn() {
        boolean roundOver = turns % sheets.size() == 0;
        boolean late = Duration.between(launch.at(), now).toMillis() >= 30 * 60 * 1000;
        boolean won = sheets.stream().anyMatch(s -> s.finished);
        return roundOver && (late || won || question.isBankShort()) ? Next.END : Next.TURN;
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
        RankingAudit.check(e.ranking(), sheets, order);
    }

    /** Whether the state says the same as the events did. */
    void agreeWith(Game game) {
        for (Sheet sheet : sheets) {
            hold(sheet.agreesWith(game.seat(sheet.id)), "seat %s", game.seat(sheet.id));
            hold(sheet.bretzels >= 0 && sheet.bretzels <= 5, "bretzels %d", sheet.bretzels);
        }
        question.agreeWith(game);
        hold(game.draws() == draws.next(), "%d draws, not %d", game.draws(), draws.next());
        hold(game.order().equals(order) && game.turn().seat() == mover, "order, turn");
        hold(game.turn().questions() == questions && game.phase().number() == number, "turn");
    }
}
