package org.surkrut.web.socket;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.surkrut.protocol.Limits;
import org.surkrut.pulse.Figure;
import org.surkrut.pulse.Pulse;

/** All open connections: no more than the limit, none that is dead. */
@ApplicationScoped
public class Switchboard {
    private static final Logger LOG = Logger.getLogger(Switchboard.class.getName());

    @Inject private Desk desk;
    @EJB private Pulse pulse;
    @Resource private ManagedScheduledExecutorService scheduler;

    private final Map<Session, Connection> open = new ConcurrentHashMap<>();
    private final Departures departures = new Departures();
    private List<ScheduledFuture<?>> heartbeat = List.of();

    /** As soon as the application is there. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        pulse.offer(Figure.CONNECTIONS, open::size);
        pulse.offer(Figure.REQUESTS, desk::requests);
    }

    /** Null where there are too many: the session is closed then. */
    Connection connect(Session session) {
        boolean lines = Handshake.LINES.equals(session.getNegotiatedSubprotocol());
        SessionOutbox out = new SessionOutbox(session, lines);
        if (open.size() >= Limits.CONNECTIONS) {
            out.close(CloseCodes.TRY_AGAIN_LATER, "full");
            return null;
        }
        Connection connection = desk.seat(out, Handshake.caller(session.getUserProperties()));
        open.put(session, connection);
        if (!desk.isServing()) {
            connection.close(CloseCodes.TRY_AGAIN_LATER, "stopping");
        }
        beat();
        return connection;
    }

    /**
     * The socket is closed. Where it is the server that ends, nobody counts as absent for it: after
     * the next start all is as it was.
     */
    void disconnect(Session session) {
        Connection connection = open.remove(session);
        departures.add(session);
        if (connection != null && desk.isServing()) {
            connection.closed();
        }
    }

    Collection<Connection> connections() {
        return open.values();
    }

    private synchronized void beat() {
        if (heartbeat.isEmpty()) {
            heartbeat =
                    List.of(
                            every(Limits.PING_EVERY, () -> open.keySet().forEach(this::ping)),
                            every(Limits.LOOK_EVERY, this::look));
        }
    }

    private ScheduledFuture<?> every(Duration time, Runnable task) {
        long millis = time.toMillis();
        return scheduler.scheduleWithFixedDelay(
                () -> safely(task), millis, millis, TimeUnit.MILLISECONDS);
    }

    /** One failure does not stop the heart. */
    private static void safely(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The heartbeat failed", e);
        }
    }

    private void look() {
        open.forEach(this::look);
        departures.look();
    }

    private void look(Session session, Connection connection) {
        if (connection.isStuck()) {
            connection.close(CloseCodes.VIOLATED_POLICY, "too slow");
        } else if (connection.isSilent()) {
            connection.close(CloseCodes.GOING_AWAY, "nothing heard");
        } else if (connection.isIdle()) {
            connection.close(CloseCodes.GOING_AWAY, "idle");
        }
    }

    private void ping(Session session) {
        try {
            session.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
        } catch (IOException | IllegalStateException | IllegalArgumentException e) {
            // It is closing; the silence will tell.
            return;
        }
    }

    @PreDestroy
    synchronized void close() {
        heartbeat.forEach(task -> task.cancel(false));
    }
}
