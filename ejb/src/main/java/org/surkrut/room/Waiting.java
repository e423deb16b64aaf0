package org.surkrut.room;

import static org.surkrut.protocol.MessageType.ALREADY_IN_ROOM;
import static org.surkrut.protocol.MessageType.COLOUR_TAKEN;
import static org.surkrut.protocol.MessageType.NOT_A_CHOICE;
import static org.surkrut.protocol.MessageType.NOT_NOW;
import static org.surkrut.protocol.MessageType.ROOM_FULL;
import static org.surkrut.protocol.MessageType.UNAVAILABLE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.surkrut.game.Rules;
import org.surkrut.journal.Entry;
import org.surkrut.protocol.Encoder;
import org.surkrut.protocol.MessageType;
import org.surkrut.protocol.Request;

/** What a request comes to in a room that waits for its game. */
final class Waiting {
    private final State state;
    private final Party party;
    private final Instant now;
    private final Launcher launcher;

    Waiting(State state, Instant now, Launcher launcher) {
        this.state = state;
        this.party = state.party();
        this.now = now;
        this.launcher = launcher;
    }

    /** Of a member. */
    Outcome decide(Visitor visitor, Request.Play request) {
        if (request instanceof Request.LeaveRoom) {
            return leave(visitor.account(), new Mail().answer(Frames.ok()));
        } else if (request instanceof Request.ListColours) {
            return Outcome.told(state, new Mail().answer(Frames.colours(party)));
        } else if (request instanceof Request.PickColour pick) {
            return pick(visitor.account(), pick.colour());
        } else if (request instanceof Request.SetReady set) {
            return ready(visitor.account(), set.ready());
        } else if (request instanceof Request.AddBot bot) {
            return addBot(visitor.account(), bot.level());
        } else if (request instanceof Request.RemoveMember remove) {
            return remove(visitor, remove.name());
        } else if (request instanceof Request.ChoosePacks choose) {
            return choose(visitor.account(), choose);
        }
        boolean ofGame = request instanceof Request.Move || request instanceof Request.Explain;
        return refuse(ofGame ? NOT_NOW : ALREADY_IN_ROOM);
    }

    /** The maker of a new room. */
    Outcome open(Visitor visitor) {
        Party next = party.add(visitor.account(), visitor.login());
        Mail mail = new Mail().answer(Encoder.encode(MessageType.OK, party.code(), visitor.port()));
        return changed(next, mail);
    }

    Outcome join(Visitor visitor) {
        Party next = party.add(visitor.account(), visitor.login());
        Mail mail = new Mail().answer(Encoder.encode(MessageType.OK, visitor.port()));
        Outcome joined = changed(next, mail);
        choice(next).forEach(frame -> mail.only(visitor.account(), frame));
        return joined;
    }

    Outcome leave(long account, Mail mail) {
        Optional<Party.Member> member = party.member(account);
        return member.isEmpty()
                ? Outcome.told(state, mail)
                : changed(party.remove(member.get(), now), mail.leaves(account));
    }

    /** On another connection: the whole state. */
    Outcome back(long account, Mail mail) {
        List<String> frames =
                new ArrayList<>(List.of(Frames.colours(party), Frames.members(party)));
        frames.addAll(choice(party));
        mail.instead(account, frames);
        return Outcome.told(state, mail);
    }

    /** Of an administrator, who closes the room. */
    Outcome end(Mail mail) {
        state.accounts().forEach(mail::home);
        State empty = State.waiting(party.onlyBots(now));
        return new Outcome(empty, List.of(new Entry.RoomClosed(party.code())), mail);
    }

    /** The connection is lost: not ready any more. */
    Outcome lost(long account) {
        return changed(party.change(account, m -> m.ready(false)), new Mail());
    }

    private Outcome pick(long account, String colour) {
        if (!Party.COLOURS.contains(colour)) {
            return refuse(NOT_A_CHOICE);
        }
        Optional<Party.Member> wearer = party.wearing(colour);
        if (wearer.isPresent() && wearer.get().account() != account) {
            return refuse(COLOUR_TAKEN);
        }
        Party next = party.change(account, m -> m.in(colour));
        return changed(next, new Mail().answer(Frames.ok()));
    }

    /** A room that plays what most rooms do tells nobody of it. */
    private List<String> choice(Party of) {
        return of.choice().isDefault() ? List.of() : List.of(launcher.offer().frame(of));
    }

    private Outcome choose(long account, Request.ChoosePacks request) {
        if (!party.isCreator(account)) {
            return refuse(NOT_NOW);
        }
        Optional<Choice> choice = launcher.offer().choice(party.language(), request);
        return choice.isEmpty()
                ? refuse(NOT_A_CHOICE)
                : changed(party.playing(choice.get()), new Mail().answer(Frames.ok()));
    }

    private Outcome ready(long account, boolean ready) {
        Party next = party.change(account, m -> m.ready(ready));
        Mail mail = new Mail().answer(Frames.ready(next));
        if (!ready || !next.isReady()) {
            return changed(next, mail);
        }
        Outcome readied = changed(next, mail);
        Optional<Launcher.Launch> launch = launcher.launch(next, now);
        if (launch.isEmpty()) {
            return refuse(UNAVAILABLE);
        }
        List<Entry> entries = new ArrayList<>(launch.get().entries());
        State begun = launch.get().state();
        if (!begun.party().choice().equals(next.choice())) {
            mail.everyone(launcher.offer().frame(begun.party()));
        }
        new Narrator(mail, null, begun.game(), 0).tell(launch.get().events());
        entries.add(begun.saved());
        return new Outcome(begun, entries, readied.mail());
    }

    private Outcome addBot(long account, int level) {
        if (!party.isCreator(account)) {
            return refuse(NOT_NOW);
        } else if (level < 1 || level > Rules.BOT_LEVELS) {
            return refuse(NOT_A_CHOICE);
        } else if (party.isFull()) {
            return refuse(ROOM_FULL);
        }
        return changed(party.addBot(level), new Mail().answer(Frames.ok()));
    }

    private Outcome remove(Visitor visitor, String name) {
        Optional<Party.Member> member = party.named(name);
        Mail mail = new Mail().answer(Frames.ok());
        if (member.filter(m -> m.account() == visitor.account()).isPresent()) {
            return leave(visitor.account(), mail);
        } else if (!party.isCreator(visitor.account())) {
            return refuse(NOT_NOW);
        } else if (member.isEmpty()) {
            return refuse(NOT_A_CHOICE);
        }
        if (!member.get().isBot()) {
            long account = member.get().account();
            mail.instead(account, List.of()).home(account);
        }
        return changed(party.remove(member.get(), now), mail);
    }

    private Outcome refuse(MessageType refusal) {
        return Outcome.refused(state, refusal);
    }

    /** The colour table and the members are told after each change of them. */
    private Outcome changed(Party next, Mail mail) {
        if (next.equals(party)) {
            return Outcome.told(state, mail);
        }
        if (!Frames.colours(next).equals(Frames.colours(party))) {
            mail.everyone(Frames.colours(next));
        }
        if (!next.members().equals(party.members())) {
            mail.everyone(Frames.members(next));
        }
        if (!next.choice().equals(party.choice())) {
            mail.everyone(launcher.offer().frame(next));
        }
        State changed = State.waiting(next);
        return new Outcome(changed, List.of(changed.saved()), mail);
    }
}
