package org.surkrut.web.socket;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason.CloseCodes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.surkrut.lobby.Lobby;
import org.surkrut.protocol.Encoder;
import org.surkrut.protocol.MessageType;
import org.surkrut.room.Rooms;

/** A planned stop: everybody is told, answered and sent away, and waited for only so long. */
@ApplicationScoped
public class ClosingTime {
    private static final Logger LOG = Logger.getLogger(ClosingTime.class.getName());

    /** What crosses our word on its way is answered too. */
    private static final Duration GRACE = Duration.ofMillis(250);

    /** For answers that wait for the database, and then for clients that do not read. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final long LOOK_MILLIS = 5;

    @Inject private Desk desk;
    @Inject private Switchboard switchboard;
    @EJB private Rooms rooms;
    @EJB private Lobby lobby;

    /** Returns when nobody is connected any more and all that has happened is durable. */
    public synchronized void begin() {
        if (!desk.isServing()) {
            return;
        }
        long from = System.nanoTime();
        int connections = switchboard.connections().size();
        desk.serve(false);
        rooms.halt();
        tell();
        boolean settled = settle(from);
        int slow = sendAway();
        LOG.log(
                settled && slow == 0 ? Level.INFO : Level.WARNING,
                "Stopped in {0} ms: {1} connections, {2} too slow, all answered and written: {3}",
                new Object[] {
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from),
                    connections,
                    slow,
                    settled
                });
    }

    private void tell() {
        List<String> stops = List.of(Encoder.encode(MessageType.SERVICE, "arret"));
        switchboard.connections().forEach(connection -> connection.offer(stops));
    }

    private boolean settle(long from) {
        return await(
                () ->
                        System.nanoTime() - from > GRACE.toNanos()
                                && switchboard.connections().stream()
                                        .allMatch(Connection::isAnswered)
                                && rooms.areSettled());
    }

    /** How many did not take what was theirs in time. */
    private int sendAway() {
        switchboard.connections().forEach(c -> c.end(CloseCodes.SERVICE_RESTART, "stopping"));
        await(switchboard.connections()::isEmpty);
        List<Connection> slow = List.copyOf(switchboard.connections());
        slow.forEach(connection -> connection.close(CloseCodes.SERVICE_RESTART, "stopping"));
        return slow.size();
    }

    private static boolean await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!condition.getAsBoolean() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return condition.getAsBoolean();
    }

    /** The stop was not for good: all may come back, and find everything as it was. */
    public synchronized void end() {
        if (!desk.isServing()) {
            lobby.reopen();
            desk.serve(true);
        }
    }
}
