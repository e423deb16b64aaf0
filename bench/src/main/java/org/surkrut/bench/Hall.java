package org.surkrut.bench;

import io.netty.channel.EventLoop;
import io.netty.channel.nio.NioEventLoopGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** All clients of one measurement. */
final class Hall implements AutoCloseable {
    private static final int LOOPS = 2;
    private static final int ENTER_SECONDS = 180;
    private static final int LEAVE_SECONDS = 3;

    /** Who come in at the same time: more would only wait in the server's queues. */
    private static final int AT_THE_DOOR = 64;

    private final NioEventLoopGroup loops = new NioEventLoopGroup(LOOPS);
    private final Map<EventLoop, Tally> tallies = new HashMap<>();
    private final Semaphore door = new Semaphore(AT_THE_DOOR);
    private final Lore lore = new Lore();
    private final List<Table> tables = new ArrayList<>();
    private final List<Guest> idle = new ArrayList<>();
    private final Target target;
    private final String subprotocol;

    Hall(Target target, String subprotocol) {
        this.target = target;
        this.subprotocol = subprotocol;
        loops.forEach(loop -> tallies.put((EventLoop) loop, new Tally()));
    }

    /** Fills so many rooms, which begin to play. */
    void play(int rooms, long paceMillis) throws InterruptedException, TimeoutException {
        List<CompletableFuture<Void>> openings = new ArrayList<>();
        for (int room = 0; room < rooms; room++) {
            EventLoop loop = loops.next();
            Table table = new Table(room, tallies.get(loop), lore, paceMillis);
            List<CompletableFuture<Void>> arrivals = new ArrayList<>();
            for (int place = 0; place < Table.PLAYERS; place++) {
                int account = room * Table.PLAYERS + place;
                Player player =
                        new Player(
                                table,
                                place,
                                name(account),
                                target.knows(account),
                                loop,
                                tallies.get(loop));
                table.add(player);
                arrivals.add(enter(player));
            }
            tables.add(table);
            double share = (double) room / rooms;
            openings.add(all(arrivals).thenRunAsync(() -> table.open(share), loop));
        }
        await(openings);
        target.registered(rooms * Table.PLAYERS);
    }

    /** So many who log in, and no more. */
    void idle(int connections) throws InterruptedException, TimeoutException {
        List<CompletableFuture<Void>> arrivals = new ArrayList<>();
        for (int account = 0; account < connections; account++) {
            EventLoop loop = loops.next();
            Guest guest = new Guest(name(account), target.knows(account), loop, tallies.get(loop));
            idle.add(guest);
            arrivals.add(enter(guest));
        }
        await(arrivals);
        target.registered(connections);
    }

    private static String name(int account) {
        return "guest" + account;
    }

    private CompletableFuture<Void> enter(Guest guest) throws InterruptedException {
        door.acquire();
        return guest.enter(target.play(), subprotocol)
                .whenComplete((done, failure) -> door.release());
    }

    private static CompletableFuture<Void> all(List<CompletableFuture<Void>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
    }

    private static void await(List<CompletableFuture<Void>> futures)
            throws InterruptedException, TimeoutException {
        try {
            all(futures).get(ENTER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("somebody could not come in", e.getCause());
        }
    }

    /** What all have counted since this was last asked. */
    Tally take() throws InterruptedException {
        Tally sum = new Tally();
        for (Map.Entry<EventLoop, Tally> one : tallies.entrySet()) {
            try {
                sum.add(one.getKey().submit(one.getValue()::take).get());
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        return sum;
    }

    /** In how many rooms there was no turn since this was last asked. */
    int takeStill() throws InterruptedException {
        int still = 0;
        for (Table table : tables) {
            try {
                still += table.loop().submit(table::takeMoved).get() ? 0 : 1;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        return still;
    }

    /** All leave their games and log out, so that nobody is played for in the next measurement. */
    @Override
    public void close() {
        tables.forEach(Table::leave);
        idle.forEach(guest -> guest.loop.execute(guest::leave));
        CompletableFuture<Void> left =
                CompletableFuture.runAsync(
                        () -> {},
                        CompletableFuture.delayedExecutor(LEAVE_SECONDS, TimeUnit.SECONDS));
        left.join();
        loops.shutdownGracefully(0, LEAVE_SECONDS, TimeUnit.SECONDS).awaitUninterruptibly();
    }
}
