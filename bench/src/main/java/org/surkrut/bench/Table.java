package org.surkrut.bench;

import io.netty.channel.EventLoop;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Four players and their room, game after game. All of it lives in one event loop. */
final class Table {
    static final int PLAYERS = 4;
    private static final int RIGHT_PERCENT = 80;

    private final List<Player> players = new ArrayList<>();
    private final Deque<Player> wishes = new ArrayDeque<>();
    private final Random random;
    private final Tally tally;
    private final Lore lore;

    /** 0: as fast as answers come. */
    private final long paceMillis;

    private String code;
    private int inRoom;
    private boolean closed;

    private final Echoes echoes = new Echoes(PLAYERS);
    private long actedNanos;

    /** At full speed up to the first turn's end, so that all rooms soon play. */
    private boolean paced;

    private boolean moved;
    private String question = "";
    private List<String> texts = List.of();

    Table(long seed, Tally tally, Lore lore, long paceMillis) {
        random = new Random(seed);
        this.tally = tally;
        this.lore = lore;
        this.paceMillis = paceMillis;
    }

    void add(Player player) {
        players.add(player);
    }

    /**
     * All are logged in.
     *
     * @param share from 0 to 1: where in the pace's time this room has its action
     */
    void open(double share) {
        players.get(0).ask("12;");
        if (paceMillis > 0) {
            long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime()) % paceMillis;
            long first = (long) (share * paceMillis) + paceMillis - since;
            loop().scheduleAtFixedRate(this::act, first, paceMillis, TimeUnit.MILLISECONDS);
        }
    }

    EventLoop loop() {
        return players.get(0).loop;
    }

    void opened(String room) {
        code = room;
        inRoom = 1;
        players.stream().skip(1).forEach(player -> player.ask("13;" + code));
    }

    void joined() {
        inRoom++;
        if (inRoom == players.size() && !closed) {
            players.forEach(Player::readyUp);
        }
    }

    /** The player is in the lobby again: back to the same room, for the next game. */
    void over(Player player) {
        player.forget();
        wishes.remove(player);
        if (inRoom == players.size()) {
            inRoom = 0;
        }
        if (!closed) {
            player.ask("13;" + code);
        }
    }

    void leave() {
        loop().execute(
                        () -> {
                            closed = true;
                            wishes.clear();
                            players.forEach(Guest::leave);
                        });
    }

    void wants(Player player) {
        if (paced) {
            wishes.remove(player);
            wishes.add(player);
        } else {
            player.act();
        }
    }

    /** Has its answer; may have been told of a duty before. */
    void isFree(Player player) {
        if (!paced) {
            player.act();
        } else if (player.isDue()) {
            wants(player);
        }
    }

    private void act() {
        Player next = wishes.poll();
        if (next != null && !closed) {
            next.act();
            if (next.isDue()) {
                wishes.add(next);
            }
        }
    }

    void acts() {
        actedNanos = System.nanoTime();
    }

    /**
     * The last of what one action brings is the new phase; all four hear of it.
     *
     * @param phases how many the player has heard of
     */
    void heard(int phases) {
        long cause = echoes.heard(phases, actedNanos);
        if (cause != Echoes.NOT_YET) {
            tally.broadcast(cause, System.nanoTime());
        }
    }

    void ended() {
        tally.ended(actedNanos, System.nanoTime());
    }

    void question(String list) {
        if (!list.equals(question)) {
            question = list;
            texts = Wire.items(list);
        }
    }

    void revealed(String right) {
        moved = true;
        paced = paceMillis > 0;
        tally.turns++;
        lore.learn(texts, Integer.parseInt(right));
    }

    /** Whether there was a turn since this was last asked. */
    boolean takeMoved() {
        boolean was = moved;
        moved = false;
        return was;
    }

    int answer() {
        int right = random.nextInt(100) < RIGHT_PERCENT ? lore.right(texts) : 0;
        return right > 0 ? right : 1 + random.nextInt(texts.isEmpty() ? 3 : texts.size() - 1);
    }

    String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
