package org.surkrut.game;

import java.time.Instant;

/** Says, from what an auditor knows, whether a command must be refused, and why. */
final class Oracle {
    private final Audit audit;

    Oracle(Audit audit) {
        this.audit = audit;
    }

    /** Null: it must be accepted. */
    Refusal refusal(Command command, Instant now) {
        if (command.number() != null && command.number() != audit.number) {
            return Refusal.NOT_NOW;
        }
        if (command instanceof Command.Roll c && audit.phase == Phase.ORDER) {
            return unless(audit.opening.owes(c.seat()));
        }
        if (command instanceof Command.Roll c) {
            return inTurn(c.seat(), Phase.ROLL, true);
        }
        if (command instanceof Command.Choose c) {
            return inTurn(c.seat(), Phase.CHOOSE, audit.choices.contains(c.square()));
        }
        if (command instanceof Command.Jump c) {
            boolean rich = audit.sheet(c.seat()).bretzels == 5;
            boolean offered = rich && PlainBoard.JUMP_TARGETS.contains(c.square());
            return inTurn(c.seat(), Phase.ROLL, offered);
        }
        if (command instanceof Command.Answer c) {
            return answer(c);
        }
        return byItself(command, now);
    }

    private Refusal inTurn(int seat, Phase phase, boolean offered) {
        if (audit.phase != Phase.ORDER && audit.mover != seat) {
            return Refusal.NOT_YOUR_TURN;
        }
        if (audit.phase != phase) {
            return Refusal.NOT_NOW;
        }
        return offered ? null : Refusal.NOT_A_CHOICE;
    }

    private Refusal answer(Command.Answer c) {
        if (audit.phase != Phase.ANSWER || audit.question.hasAnswered(c.seat())) {
            return Refusal.NOT_NOW;
        }
        return c.answer() >= 1 && c.answer() <= 3 ? null : Refusal.NOT_A_CHOICE;
    }

    private Refusal byItself(Command command, Instant now) {
        if (command instanceof Command.TimeUp) {
            int seconds = audit.phase == Phase.ORDER || audit.phase == Phase.ROLL ? 15 : 20;
            boolean early = now.isBefore(audit.phaseAt.plusSeconds(seconds));
            return unless(!early && !audit.isResting());
        }
        if (command instanceof Command.Keep) {
            return unless(!audit.isResting() && audit.sheets.stream().anyMatch(this::owesKept));
        }
        if (command instanceof Command.StopWaiting) {
            boolean asked = audit.phase == Phase.ANSWER;
            return unless(asked && !audit.question.isAnyoneAwaited(now));
        }
        if (command instanceof Command.Return c) {
            return unless(audit.sheet(c.seat()).presence != Presence.GONE);
        }
        return command instanceof Command.Abandon ? unless(mayAbandon(now)) : null;
    }

    private boolean owesKept(Sheet sheet) {
        return sheet.isKept()
                && switch (audit.phase) {
                    case ORDER -> audit.opening.owes(sheet.id);
                    case ROLL, CHOOSE -> audit.mover == sheet.id;
                    case ANSWER -> !audit.question.hasAnswered(sheet.id);
                };
    }

    private boolean mayAbandon(Instant now) {
        Instant halfAnHourAgo = now.minusSeconds(30 * 60);
        return audit.isResting()
                && !audit.phaseAt.isAfter(halfAnHourAgo)
                && audit.sheets.stream().noneMatch(s -> s.since.isAfter(halfAnHourAgo));
    }

    private static Refusal unless(boolean allowed) {
        return allowed ? null : Refusal.NOT_NOW;
    }
}
