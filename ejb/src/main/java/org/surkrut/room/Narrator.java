package org.surkrut.room;

import static org.surkrut.protocol.Encoder.encode;
import static org.surkrut.protocol.MessageType.ANSWERS;
import static org.surkrut.protocol.MessageType.BRETZELS;
import static org.surkrut.protocol.MessageType.LAUNCHED;
import static org.surkrut.protocol.MessageType.MOVED;
import static org.surkrut.protocol.MessageType.ORDER_ROLLED;
import static org.surkrut.protocol.MessageType.PHASE;
import static org.surkrut.protocol.MessageType.PRESENCE;
import static org.surkrut.protocol.MessageType.REVEALED;
import static org.surkrut.protocol.MessageType.ROLL_FOR_ORDER;
import static org.surkrut.protocol.MessageType.SAVED;
import static org.surkrut.protocol.MessageType.SEED;
import static org.surkrut.protocol.MessageType.SEED_HASH;
import static org.surkrut.protocol.MessageType.TURN_OF;
import static org.surkrut.protocol.MessageType.WINNER;
import static org.surkrut.protocol.MessageType.YOUR_TURN;

import java.util.List;
import org.surkrut.game.Chance;
import org.surkrut.game.Event;
import org.surkrut.game.Game;
import org.surkrut.game.Phase;
import org.surkrut.game.Presence;
import org.surkrut.game.Seat;
import org.surkrut.protocol.Encoder;

/** Tells the events of one step: to each what concerns him, in the order of the wire contract. */
final class Narrator {
    private final Mail mail;
    private final Game before;
    private final Game after;

    /** The seat that asked and is answered by what came; 0: nobody. */
    private final int asker;

    /** Before is null at the launch. */
    Narrator(Mail mail, Game before, Game after, int asker) {
        this.mail = mail;
        this.before = before;
        this.after = after;
        this.asker = asker;
    }

    void tell(List<Event> events) {
        events.forEach(this::tell);
        if (asker != 0 && !mail.isAnswered()) {
            mail.answer(Frames.ok());
        }
    }

    private void tell(Event event) {
        if (event instanceof Event.Launched) {
            launched();
        } else if (event instanceof Event.RollOff rollOff) {
            rollOff.seats().forEach(seat -> mail.only(account(seat), encode(ROLL_FOR_ORDER)));
        } else if (event instanceof Event.OrderRolled rolled) {
            mail.everyone(encode(ORDER_ROLLED, rolled.seat(), rolled.value()));
        } else if (event instanceof Event.OrderSettled settled) {
            mail.everyone(Frames.order(settled.order()));
            after.seats().forEach(seat -> mail.everyone(Frames.figures(after, seat)));
        } else if (event instanceof Event.PhaseBegan phase) {
            began(phase);
        } else if (event instanceof Event.PresenceChanged changed) {
            presence(changed);
        } else if (event instanceof Event.ClockReset) {
            mail.everyone(phase(after.phase(), after.phase().seconds()));
        } else if (event instanceof Event.Ended ended) {
            ended(ended);
        } else {
            tellOfTurn(event);
        }
    }

    private void tellOfTurn(Event event) {
        if (event instanceof Event.Rolled rolled) {
            rolled(rolled);
        } else if (event instanceof Event.BretzelsSpent spent) {
            mail.everyone(encode(BRETZELS, spent.seat(), spent.left()));
        } else if (event instanceof Event.Moved moved) {
            mail.everyone(encode(MOVED, moved.seat(), moved.square()));
        } else if (event instanceof Event.Asked asked) {
            asked(asked);
        } else if (event instanceof Event.Revealed revealed) {
            revealed(revealed);
        }
    }

    private void launched() {
        mail.everyone(encode(LAUNCHED));
        mail.everyone(encode(SEED_HASH, Chance.hash(after.launch().seed())));
        mail.everyone(Frames.players(after));
        mail.everyone(Frames.board());
        mail.everyone(Frames.shape());
    }

    private void began(Event.PhaseBegan phase) {
        if (phase.phase() == Phase.ROLL) {
            mail.only(account(phase.seat()), encode(YOUR_TURN));
            mail.others(account(phase.seat()), encode(TURN_OF, phase.seat()));
        }
        mail.everyone(phase(phase, phase.seconds()));
    }

    static String phase(Event.PhaseBegan phase, long seconds) {
        return encode(PHASE, phase.seat(), phase.phase().wire(), seconds, phase.number());
    }

    private void presence(Event.PresenceChanged changed) {
        String told = encode(PRESENCE, changed.seat(), changed.presence().wire());
        if (changed.presence() == Presence.GONE) {
            mail.others(account(changed.seat()), told);
        } else {
            mail.everyone(told);
        }
    }

    private void rolled(Event.Rolled rolled) {
        String told = Frames.otherRolled(rolled.seat(), rolled.value(), rolled.squares());
        if (asker == rolled.seat() && rolled.by() == Event.Actor.PLAYER) {
            mail.answer(Frames.rolled(rolled.value(), rolled.squares()));
            mail.others(account(asker), told);
        } else {
            mail.everyone(told);
        }
    }

    private void asked(Event.Asked asked) {
        if (asker == asked.seat() && before.phase().phase() != Phase.ANSWER) {
            mail.answer(Frames.askedAnswer(asked));
            mail.others(account(asker), Frames.asked(asked));
        } else {
            mail.everyone(Frames.asked(asked));
        }
    }

    private void revealed(Event.Revealed revealed) {
        int turn = before.turn().seat();
        int own = revealed.scores().get(turn - 1).answer();
        mail.everyone(encode(REVEALED, revealed.right(), own));
        List<List<Integer>> others =
                revealed.scores().stream()
                        .filter(score -> score.seat() != turn)
                        .map(score -> List.of(score.seat(), score.answer()))
                        .toList();
        mail.everyone(Encoder.frame(ANSWERS).list(others).toString());
        revealed.scores().stream()
                .filter(s -> s.bretzels() != before.seat(s.seat()).figures().bretzels())
                .forEach(s -> mail.everyone(encode(BRETZELS, s.seat(), s.bretzels())));
        after.seats().stream()
                .filter(this::hasOtherFigures)
                .forEach(seat -> mail.everyone(Frames.figures(after, seat)));
    }

    private boolean hasOtherFigures(Seat seat) {
        return !Frames.figures(after, seat).equals(Frames.figures(before, before.seat(seat.id())));
    }

    private void ended(Event.Ended ended) {
        if (ended.saved()) {
            mail.everyone(encode(WINNER, ended.ranking().get(0)));
            after.seats().forEach(seat -> mail.everyone(Frames.figures(after, seat)));
            mail.everyone(encode(SEED, after.launch().seed()));
            mail.everyone(encode(SAVED));
        }
        after.seats().stream()
                .filter(seat -> !seat.player().isBot() && seat.presence() != Presence.GONE)
                .forEach(seat -> mail.home(seat.player().account()));
    }

    private long account(int seat) {
        return after.seat(seat).player().account();
    }
}
