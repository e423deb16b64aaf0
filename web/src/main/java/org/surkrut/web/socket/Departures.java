package org.surkrut.web.socket;

import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.channels.Channel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.surkrut.protocol.Limits;

/**
 * Connections that are closed for us, but not yet for the client, who is still to read the last
 * frames and to take its leave. Who takes too long is cut off, whatever it reads or sends.
 */
final class Departures {
    private static final Logger LOG = Logger.getLogger(Departures.class.getName());

    private final Map<Session, Long> sinceNanos = new ConcurrentHashMap<>();

    void add(Session session) {
        sinceNanos.put(session, System.nanoTime());
    }

    /** Asked every now and then. */
    void look() {
        long now = System.nanoTime();
        sinceNanos.forEach((session, since) -> look(session, now - since));
    }

    private void look(Session session, long nanos) {
        Channel channel = (Channel) call(session, "getWebSocketChannel");
        boolean overdue = nanos > Limits.DEPARTURE.toNanos();
        if (overdue) {
            // By the thread that may be reading from it at this moment.
            ((Executor) call(channel, "getIoThread")).execute(() -> cut(channel));
        }
        if (overdue || !channel.isOpen()) {
            sinceNanos.remove(session);
        }
    }

    /**
     * The standard has no word for an end without the client's help. Undertow has, in public; to
     * link with it, though, would be to link with modules that WildFly calls private.
     */
    private static Object call(Object target, String method) {
        try {
            return target.getClass().getMethod(method).invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("another Undertow than we know", e);
        }
    }

    private static void cut(Channel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.log(Level.FINE, "A connection was cut off not without trouble", e);
        }
    }
}
