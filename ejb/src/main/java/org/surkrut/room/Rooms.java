package org.surkrut.room;

import static org.surkrut.protocol.MessageType.ALREADY_IN_ROOM;
import static org.surkrut.protocol.MessageType.NOT_IN_ROOM;
import static org.surkrut.protocol.MessageType.NO_SUCH_ROOM;
import static org.surkrut.protocol.MessageType.UNAVAILABLE;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.surkrut.game.Pauses;
import org.surkrut.journal.Journal;
import org.surkrut.journal.Ledger;
import org.surkrut.protocol.Encoder;
import org.surkrut.protocol.Limits;
import org.surkrut.protocol.MessageType;
import org.surkrut.protocol.Request;
import org.surkrut.question.QuestionBank;
import org.surkrut.rating.AskedLately;

/** The rooms' door: all that is asked about rooms and games comes in here. */
@Singleton
@Startup
@DependsOn({"Journal", "QuestionBank"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Rooms {
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int CODE_LETTERS = 6;

    @EJB private Journal journal;
    @EJB private QuestionBank questions;
    @EJB private AskedLately asked;
    @EJB private Ledger ledger;
    @Resource private ManagedExecutorService executor;
    @Resource private ManagedScheduledExecutorService scheduler;

    @Inject
    @ConfigProperty(name = "surkrut.keeper.pause-millis", defaultValue = "1500")
    private long keeperPauseMillis;

    @Inject
    @ConfigProperty(name = "surkrut.waiting.absence-seconds", defaultValue = "60")
    private long absenceSeconds;

    @Inject
    @ConfigProperty(name = "surkrut.waiting.empty-seconds", defaultValue = "600")
    private long emptySeconds;

    @Inject
    @ConfigProperty(name = "surkrut.game.rest-seconds", defaultValue = "1800")
    private long restSeconds;

    private final SecureRandom random = new SecureRandom();
    private House house;
    private TurnClock clock;

    @PostConstruct
    void open() {
        var times =
                new House.Times(
                        new Pauses(
                                Duration.ofMillis(keeperPauseMillis),
                                Duration.ofSeconds(restSeconds)),
                        Duration.ofSeconds(absenceSeconds),
                        Duration.ofSeconds(emptySeconds));
        house = new House(journal, questions, asked, executor, times);
        Recovery recovery = new Recovery(ledger);
        recovery.rooms(house);
        clock = new TurnClock(house, recovery, scheduler);
    }

    @PreDestroy
    void close() {
        clock.stop();
    }

    /** From its return on nothing happens by itself. */
    public void halt() {
        clock.halt();
    }

    /** Whether all that has happened is durable, and told. */
    public boolean areSettled() {
        return house.rooms().stream().allMatch(Room::isSettled);
    }

    /** After a pause in which all connections were closed: as after a new start. */
    public void reopen() {
        house.rooms().forEach(Room::reopen);
        clock.resume();
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

    /**
     * A player has logged in, and may have been in a room before.
     *
     * @param token told right after the answer
     */
    public void arrive(Visitor visitor, String token) {
        List<String> answer =
                List.of(Encoder.encode(MessageType.OK), Encoder.encode(MessageType.TOKEN, token));
        Room room = house.roomOf(visitor.account());
        if (room == null) {
            visitor.outbox().answer(answer);
        } else {
            room.arrive(visitor, answer);
        }
    }

    /**
     * A player has come back by a token.
     *
     * @param token the new one, told right after the answer
     */
    public void back(Visitor visitor, String token) {
        String push = Encoder.encode(MessageType.TOKEN, token);
        Room room = house.roomOf(visitor.account());
        String nowhere = Encoder.encode(MessageType.OK, visitor.login(), "");
        if (room == null) {
            visitor.outbox().answer(List.of(nowhere, push));
        } else {
            String answer = Encoder.encode(MessageType.OK, visitor.login(), room.code());
            room.back(visitor, List.of(answer, push), List.of(nowhere, push));
        }
    }

    /** The connection of a player is lost. */
    public void lose(long account, Outbox outbox) {
        Room room = house.roomOf(account);
        if (room != null) {
            room.lose(account, outbox);
        }
    }

    /** Whether the player was asked that question in the game that is on, or lately. */
    public boolean wasAsked(long account, int question) {
        Room room = house.roomOf(account);
        return room != null && room.state().asked().contains(question)
                || house.remembers(account, question);
    }

    /** The player leaves whatever room it may be, and is answered. */
    public void leave(Visitor visitor) {
        Room room = house.roomOf(visitor.account());
        if (room == null) {
            visitor.outbox().answer(List.of(Frames.ok()));
        } else {
            room.decide(visitor, new Request.LeaveRoom());
        }
    }

    /** All rooms, each at a moment of its own; no game waits for it. */
    public Panorama look() {
        return Panorama.of(house.rooms().stream().map(Room::look).flatMap(Optional::stream));
    }

    /** How many have a game that is on. */
    public long playing() {
        return house.rooms().stream().filter(room -> !room.state().isWaiting()).count();
    }

    public long waiting() {
        return house.rooms().size() - playing();
    }

    /** Empty where there is none. */
    public Optional<Glance> look(String code) {
        return Optional.ofNullable(house.room(code)).flatMap(Room::look);
    }

    /**
     * An administrator closes a room, with its game if there is one.
     *
     * @param reason told to its members
     * @return false where there is no such room, or its end can't be written for now
     */
    public boolean end(String code, String reason) {
        Room room = house.room(code);
        return room != null && room.end(reason);
    }

    private static void refuse(Visitor visitor, MessageType refusal) {
        visitor.outbox().answer(List.of(Encoder.encode(refusal)));
    }
}
