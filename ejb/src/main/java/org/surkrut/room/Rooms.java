package org.surkrut.room;

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
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.surkrut.game.Pauses;
import org.surkrut.journal.Journal;
import org.surkrut.journal.Ledger;
import org.surkrut.protocol.Encoder;
import org.surkrut.protocol.MessageType;
import org.surkrut.protocol.Request;
import org.surkrut.question.QuestionBank;
import org.surkrut.rating.AskedLately;

/**
 * All rooms and games, from the start to the end; what players ask of them goes through the door.
 */
@Singleton
@Startup
@DependsOn({"Journal", "QuestionBank"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Rooms {
    /** Deliver what is durable; more than one, so that a slow one keeps nobody waiting. */
    private static final int POSTMEN = Math.max(2, Runtime.getRuntime().availableProcessors());

    @EJB private Journal journal;
    @EJB private QuestionBank questions;
    @EJB private AskedLately asked;
    @EJB private Ledger ledger;
    @Resource private ManagedThreadFactory threads;
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

    private House house;
    private Door door;
    private TurnClock clock;
    private ExecutorService postmen;

    @PostConstruct
    void open() {
        var times =
                new House.Times(
                        new Pauses(
                                Duration.ofMillis(keeperPauseMillis),
                                Duration.ofSeconds(restSeconds)),
                        Duration.ofSeconds(absenceSeconds),
                        Duration.ofSeconds(emptySeconds));
        postmen = Executors.newFixedThreadPool(POSTMEN, threads);
        house = new House(journal.scribe(), questions, asked, postmen, times);
        door = new Door(house);
        Recovery recovery = new Recovery(ledger, journal);
        recovery.rooms(house);
        clock = new TurnClock(house, recovery, scheduler);
    }

    @PreDestroy
    void close() {
        clock.stop();
        postmen.shutdown();
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

    /** For what comes often: without the container's part in each call. */
    public Door door() {
        return door;
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
}
