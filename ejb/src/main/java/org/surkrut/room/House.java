package org.surkrut.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.surkrut.game.Pauses;
import org.surkrut.game.Question;
import org.surkrut.journal.Scribe;
import org.surkrut.protocol.Limits;
import org.surkrut.question.QuestionBank;
import org.surkrut.rating.AskedLately;

/** The rooms of one server, who is in which, and what they all share. */
final class House {
    /** How long things last that are no rules of the game. */
    record Times(Pauses pauses, Duration waitingAbsence, Duration emptyRoom) {}

    private final Map<String, Room> rooms = new ConcurrentHashMap<>();
    private final Map<Long, Room> memberships = new ConcurrentHashMap<>();
    private final Map<Long, Integer> revealed = Collections.synchronizedMap(new Latest<>());
    private final Scribe scribe;
    private final QuestionBank bank;
    private final Question.Source questions;
    private final AskedLately asked;
    private final Launcher launcher;
    private final Executor executor;
    private final Times times;

    House(Scribe scribe, QuestionBank bank, AskedLately asked, Executor executor, Times times) {
        this.scribe = scribe;
        this.bank = bank;
        this.questions = bank.source();
        this.asked = asked;
        this.launcher = new Launcher(bank, asked);
        this.executor = executor;
        this.times = times;
    }

    Scribe scribe() {
        return scribe;
    }

    QuestionBank bank() {
        return bank;
    }

    Question.Source questions() {
        return questions;
    }

    /** Whether the player was asked that question in an earlier game, and lately. */
    boolean remembers(long account, int question) {
        return asked.of(account).contains(question);
    }

    /** These players leave a game; what it revealed last is explained to them at home, too. */
    void depart(Collection<Long> accounts, State before, State after) {
        if (!before.asked().isEmpty()) {
            accounts.forEach(account -> asked.add(account, before.asked()));
        }
        before.revealed(after)
                .ifPresent(last -> accounts.forEach(account -> revealed.put(account, last)));
    }

    /** The question revealed last in the game that the player has left; null: none is known. */
    Integer revealedTo(long account) {
        return revealed.get(account);
    }

    Launcher launcher() {
        return launcher;
    }

    Instant now() {
        return Instant.now();
    }

    Pauses pauses() {
        return times.pauses();
    }

    Duration waitingAbsence() {
        return times.waitingAbsence();
    }

    Duration emptyRoom() {
        return times.emptyRoom();
    }

    void execute(Runnable task) {
        executor.execute(task);
    }

    Collection<Room> rooms() {
        return rooms.values();
    }

    /** Null where there is none. */
    Room room(String code) {
        return rooms.get(code);
    }

    /** Null where the player is in none. */
    Room roomOf(long account) {
        return memberships.get(account);
    }

    /** Whether the code was free. */
    boolean add(Room room) {
        return rooms.putIfAbsent(room.code(), room) == null;
    }

    /** Whether the player was in no room so far. */
    boolean enter(long account, Room room) {
        asked.expect(account);
        return memberships.putIfAbsent(account, room) == null;
    }

    void left(long account, Room room) {
        memberships.remove(account, room);
    }

    /** These are in the room, and nobody else. */
    void rejoin(Room room, List<Long> accounts) {
        memberships.values().removeIf(other -> other == room);
        accounts.forEach(account -> memberships.put(account, room));
        accounts.forEach(asked::expect);
    }

    void closed(Room room) {
        rooms.remove(room.code(), room);
        rejoin(room, List.of());
    }

    /** Forgets whom nothing was heard of for the longest time. */
    private static final class Latest<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > Limits.REMEMBERED_PLAYERS;
        }
    }
}
