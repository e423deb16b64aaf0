package org.surkrut.room;

import static org.surkrut.protocol.MessageType.ALREADY_IN_ROOM;
import static org.surkrut.protocol.MessageType.GAME_BEGUN;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import org.surkrut.game.Command;
import org.surkrut.game.Decision;
import org.surkrut.game.Event;
import org.surkrut.game.Game;
import org.surkrut.game.Pauses;
import org.surkrut.game.Presence;
import org.surkrut.game.Question;
import org.surkrut.game.Refusal;
import org.surkrut.game.Seat;
import org.surkrut.journal.Entry;
import org.surkrut.protocol.Encoder;
import org.surkrut.protocol.MessageType;
import org.surkrut.protocol.Request;

/** What a request, or the clock, comes to in a room whose game is on. */
final class Playing {
    private final State state;
    private final Game game;
    private final Instant now;
    private final House house;
    private final Question.Source questions;

    Playing(State state, House house) {
        this.state = state;
        this.game = state.game();
        this.now = house.now().truncatedTo(ChronoUnit.MILLIS);
        this.house = house;
        this.questions = house.questions();
    }

    /** Of a member. */
    Outcome decide(Visitor visitor, Request.Play request) {
        int seat = seat(visitor.account());
        if (request instanceof Request.Move move) {
            return move(seat, move);
        } else if (leaves(visitor, request)) {
            Mail mail = new Mail().answer(Frames.ok()).leaves(visitor.account());
            return command(new Command.Leave(seat), mail);
        } else if (request instanceof Request.ListColours) {
            return Outcome.told(state, new Mail().answer(Frames.colours(state.party())));
        } else if (request instanceof Request.Explain) {
            return explain();
        }
        boolean again =
                request instanceof Request.CreateRoom || request instanceof Request.JoinRoom;
        return Outcome.refused(state, again ? ALREADY_IN_ROOM : GAME_BEGUN);
    }

    private Outcome explain() {
        OptionalInt last = game.revealed();
        if (last.isEmpty()) {
            return Outcome.refused(state, MessageType.NOT_NOW);
        }
        String told = Frames.explained(last.getAsInt(), house.bank());
        return Outcome.told(state, new Mail().answer(told));
    }

    /** Taking oneself out of the room is leaving it. */
    private static boolean leaves(Visitor visitor, Request.Play request) {
        return request instanceof Request.LeaveRoom
                || request instanceof Request.RemoveMember remove
                        && remove.name().equalsIgnoreCase(visitor.login());
    }

    /** Of an administrator, who closes the room with the game. */
    Outcome end(Mail mail) {
        Outcome over = command(new Command.Stop(), mail);
        List<Entry> entries = new ArrayList<>(over.entries());
        entries.add(new Entry.RoomClosed(state.party().code()));
        return new Outcome(over.next(), entries, over.mail());
    }

    /** Of a connection that was lost. */
    Outcome lost(long account) {
        return command(new Command.Lose(seat(account)), new Mail());
    }

    /** Of the player's way back: the whole state instead of what changed. */
    Outcome back(long account, Mail mail) {
        Outcome outcome = command(new Command.Return(seat(account)), mail);
        return outcome.next().isWaiting()
                ? outcome
                : new Outcome(
                        outcome.next(),
                        outcome.entries(),
                        mail.instead(
                                account, Overview.of(outcome.next().game(), seat(account), now)));
    }

    /** Of a log-in: the seat is taken again, and the rest of the room hears of it. */
    Outcome arrived(long account, Mail mail) {
        return command(new Command.Return(seat(account)), mail.instead(account, List.of()));
    }

    /** Of the clock. */
    Outcome tick(Pauses pauses) {
        return game.due(pauses)
                .filter(due -> !now.isBefore(due.at()))
                .map(due -> command(due.command(), new Mail()))
                .orElseGet(() -> Outcome.told(state, new Mail()));
    }

    /** Of nobody in particular; a refusal changes nothing. */
    Outcome command(Command command, Mail mail) {
        Decision decision = game.decide(command, now, questions);
        return decision instanceof Decision.Accepted accepted
                ? accepted(accepted.next(), accepted.events(), mail, 0)
                : Outcome.told(state, mail);
    }

    /** Whoever plays takes the seat back from its keeper. */
    private Outcome move(int seat, Request.Move move) {
        Game from = game;
        List<Event> events = new ArrayList<>();
        if (game.seat(seat).presence() == Presence.REPLACED
                && !game.isStale(move.number())
                && game.decide(new Command.Return(seat), now, questions)
                        instanceof Decision.Accepted back) {
            from = back.next();
            events.addAll(back.events());
        }
        Decision decision = from.decide(command(seat, move), now, questions);
        if (decision instanceof Decision.Accepted accepted) {
            events.addAll(accepted.events());
            return accepted(accepted.next(), events, new Mail(), seat);
        }
        Refusal reason = ((Decision.Refused) decision).reason();
        return accepted(from, events, new Mail().answer(refusal(reason)), 0);
    }

    private static Command command(int seat, Request.Move move) {
        if (move instanceof Request.Choose choose) {
            return new Command.Choose(seat, choose.square(), choose.number());
        } else if (move instanceof Request.Answer answer) {
            return new Command.Answer(seat, answer.answer(), answer.number());
        } else if (move instanceof Request.Jump jump) {
            return new Command.Jump(seat, jump.square(), jump.number());
        }
        return new Command.Roll(seat, move.number());
    }

    private String refusal(Refusal reason) {
        return switch (reason) {
            case NOT_YOUR_TURN -> Encoder.encode(MessageType.TURN_OF, game.turn().seat());
            case NOT_NOW -> Encoder.encode(MessageType.NOT_NOW);
            case NOT_A_CHOICE -> Encoder.encode(MessageType.NOT_A_CHOICE);
        };
    }

    private Outcome accepted(Game next, List<Event> events, Mail mail, int asker) {
        if (events.isEmpty()) {
            return Outcome.told(state, mail);
        }
        new Narrator(mail, game, next, asker).tell(events);
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry.Stepped(next.launch().game(), state.steps() + 1, events));
        if (!next.isOver()) {
            return new Outcome(new State(state.party(), next, state.steps() + 1), entries, mail);
        }
        State over = State.waiting(state.party().onlyBots(now));
        entries.add(Results.of(next));
        entries.add(over.saved());
        return new Outcome(over, entries, mail);
    }

    private int seat(long account) {
        for (Seat seat : game.seats()) {
            if (!seat.player().isBot() && seat.player().account() == account) {
                return seat.id();
            }
        }
        throw new NoSuchElementException("account " + account);
    }
}
