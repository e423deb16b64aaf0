package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * A room and the honest players in it, who play in step: each does what is his to do, then all hear
 * what came of it.
 */
final class Table implements AutoCloseable {
    /** None offered. */
    static final String[] NO_SUBPROTOCOL = {};

    private final List<WirePlayer> players = new ArrayList<>();
    private final List<WirePlayer> playing = new ArrayList<>();
    private final URI play;
    private final String code;
    private int entered;

    private Table(URI play) {
        this.play = play;
        WirePlayer creator = enter(NO_SUBPROTOCOL);
        code = Frame.of(creator.client().ask("12;", "0")).scalar(0);
    }

    /** A room with its creator in it. */
    static Table open(URI play) {
        return new Table(play);
    }

    /** A launched game of so many people, with bots of those levels. */
    static Table launched(URI play, int people, int... bots) {
        Table table = open(play);
        for (int i = 1; i < people; i++) {
            table.join();
        }
        for (int level : bots) {
            table.addBot(level);
        }
        return table.launch();
    }

    WirePlayer join(String... subprotocols) {
        WirePlayer player = enter(subprotocols);
        player.client().ask("13;" + code, "0");
        return player;
    }

    private WirePlayer enter(String... subprotocols) {
        WirePlayer player = WirePlayer.enter(play, new Random(++entered), subprotocols);
        players.add(player);
        return player;
    }

    Table addBot(int level) {
        player(0).client().ask("15;" + level, "0");
        return this;
    }

    /** Everyone is ready, and hears of the launch. */
    Table launch() {
        players.forEach(player -> player.client().ask("22;true", "0"));
        players.forEach(WirePlayer::hearLaunch);
        playing.addAll(players);
        return this;
    }

    /** After the end: all come back by the same code, and launch the next game. */
    Table again() {
        playing.clear();
        for (WirePlayer player : players) {
            player.client().ask("13;" + code, "0");
            player.forget();
        }
        return launch();
    }

    /** All come back to a server that was started again after that instant (by nanoTime). */
    void resumeAt(URI server, long startedAt) {
        playing.forEach(player -> player.resumeAt(server, startedAt));
    }

    String code() {
        return code;
    }

    /** In the order in which they came. */
    WirePlayer player(int index) {
        return players.get(index);
    }

    List<WirePlayer> players() {
        return List.copyOf(players);
    }

    /** Everybody who plays but for this one. */
    List<WirePlayer> others(WirePlayer one) {
        return playing.stream().filter(player -> player != one).toList();
    }

    /** Whose turn it is; it must be a person's. */
    WirePlayer mover() {
        return playing.stream().filter(p -> p.view().isMyTurn()).findFirst().orElseThrow();
    }

    boolean isPersonsTurn() {
        return playing.stream().anyMatch(player -> player.view().isMyTurn());
    }

    /** Each does what is his to do. */
    void act() {
        playing.forEach(WirePlayer::act);
    }

    /** All hear on until they know that; and agree. */
    void hearUntil(Predicate<View> known) {
        playing.forEach(player -> player.hearUntil(known));
        playing.forEach(player -> agree(player.view(), view()));
    }

    /** What everybody knows. */
    View view() {
        return playing.get(0).view();
    }

    /** Nothing has come to anybody that was not heard. */
    void hasHeardAll() {
        playing.forEach(player -> player.client().hasHeardAll());
    }

    /** From now on the others play without this player. */
    void leave(WirePlayer player) {
        playing.remove(player);
    }

    boolean isOver() {
        return view().over;
    }

    void takePartAgain(WirePlayer player) {
        playing.add(player);
    }

    /** Nobody has been told anything that was not heard yet. */
    void nobodyHears() {
        playing.forEach(WirePlayer::hearsNothing);
    }

    /** Plays on through so many phases. */
    void step(int phases) {
        for (int i = 0; i < phases && !view().over; i++) {
            step();
        }
    }

    /** Plays on to the next phase. */
    void step() {
        act();
        playing.forEach(WirePlayer::hearPhase);
        playing.forEach(player -> agree(player.view(), view()));
    }

    /** What one alone cannot check: all have been told the same. */
    private static void agree(View one, View other) {
        assertThat(one.numero).isEqualTo(other.numero);
        assertThat(one.question).isEqualTo(other.question);
        assertThat(one.outcomes).isEqualTo(other.outcomes);
        assertThat(one.dice).isEqualTo(other.dice);
        assertThat(one.seed).isEqualTo(other.seed);
    }

    /** Plays on until the server says that it stops, or to the end; hears its last words. */
    void playUntilStopped() {
        while (!view().over && playing.stream().noneMatch(player -> player.view().stopping)) {
            playing.forEach(WirePlayer::act);
            playing.forEach(WirePlayer::hearPhase);
        }
        playing.forEach(WirePlayer::hearOut);
    }

    Table playUntil(Predicate<View> reached) {
        while (!reached.test(view())) {
            assertThat(view().over).as("the game has ended").isFalse();
            step();
        }
        return this;
    }

    /** Up to a person's turn in that phase. */
    Table playUntil(String phase) {
        return playUntil(view -> view.isPhase(phase) && (view.mover == 0 || isPersonsTurn()));
    }

    Table playToEnd() {
        return playUntil(view -> view.over);
    }

    @Override
    public void close() {
        players.forEach(WirePlayer::close);
    }
}
