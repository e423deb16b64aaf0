package org.surkrut.room;

import static org.surkrut.protocol.MessageType.ALREADY_IN_ROOM;
import static org.surkrut.protocol.MessageType.NOT_IN_ROOM;
import static org.surkrut.protocol.MessageType.NO_SUCH_ROOM;
import static org.surkrut.protocol.MessageType.UNAVAILABLE;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.surkrut.protocol.Encoder;
import org.surkrut.protocol.Limits;
import org.surkrut.protocol.MessageType;
import org.surkrut.protocol.Request;

/** The rooms' door: all that players ask about rooms and games comes in here. */
public final class Door {
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int CODE_LETTERS = 6;

    private final SecureRandom random = new SecureRandom();
    private final House house;

    Door(House house) {
        this.house = house;
    }

    /** Answers by the visitor's outbox, once what was asked is durable. */
    public void play(Visitor visitor, Request.Play request) {
        if (request instanceof Request.CreateRoom) {
            create(visitor);
        } else if (request instanceof Request.JoinRoom join) {
            join(visitor, join.code());
        } else {
            Room room = house.roomOf(visitor.account());
            if (room != null) {
                room.decide(visitor, request);
            } else if (request instanceof Request.Explain) {
                explain(visitor);
            } else if (request instanceof Request.ListPacks) {
                String offer = house.launcher().offer().frame(visitor.language());
                visitor.outbox().answer(List.of(offer));
            } else {
                refuse(visitor, NOT_IN_ROOM);
            }
        }
    }

    /** To a player whom the game's end has sent home. */
    private void explain(Visitor visitor) {
        Integer question = house.revealedTo(visitor.account());
        if (question == null) {
            refuse(visitor, NOT_IN_ROOM);
        } else {
            visitor.outbox().answer(List.of(Frames.explained(question, house.bank())));
        }
    }

    private void create(Visitor visitor) {
        if (house.roomOf(visitor.account()) != null) {
            refuse(visitor, ALREADY_IN_ROOM);
        } else if (house.rooms().size() >= Limits.ROOMS) {
            refuse(visitor, UNAVAILABLE);
        } else {
            Room room;
            do {
                room = new Room(State.waiting(party(visitor.language())), house);
            } while (!house.add(room));
            house.enter(visitor.account(), room);
            room.open(visitor);
        }
    }

    private Party party(String language) {
        return new Party(code(), language, List.of(), house.now(), Choice.DEFAULT);
    }

    private String code() {
        return random.ints(CODE_LETTERS, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private void join(Visitor visitor, String code) {
        Room room = house.room(code.toUpperCase(Locale.ROOT));
        if (house.roomOf(visitor.account()) != null) {
            refuse(visitor, ALREADY_IN_ROOM);
        } else if (room == null) {
            refuse(visitor, NO_SUCH_ROOM);
        } else if (house.enter(visitor.account(), room)) {
            room.join(visitor);
        } else {
            refuse(visitor, ALREADY_IN_ROOM);
        }
    }

    private static void refuse(Visitor visitor, MessageType refusal) {
        visitor.outbox().answer(List.of(Encoder.encode(refusal)));
    }
}
