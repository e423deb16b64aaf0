package org.surkrut.web.socket;

import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.surkrut.protocol.Limits;

/** The WebSocket endpoint: counts what comes in, and hands whole frames on. One a connection. */
@ServerEndpoint(
        value = "/play",
        subprotocols = {Handshake.LINES, Handshake.PLAIN},
        configurator = Handshake.class)
public class PlayEndpoint {
    private static final Logger LOG = Logger.getLogger(PlayEndpoint.class.getName());

    @Inject private Switchboard switchboard;

    private final MessageText text = new MessageText();
    private Connection connection;
    private boolean lines;
    private boolean tooBig;
    private int binaryBytes;

    @OnOpen
    public void open(Session session) {
        lines = Handshake.LINES.equals(session.getNegotiatedSubprotocol());
        connection = switchboard.connect(session);
    }

    @OnMessage
    public void text(String part, boolean last) {
        if (connection == null || tooBig) {
            return;
        }
        connection.heard();
        if (!text.add(part)) {
            refuseTooBig();
        } else if (last && lines) {
            // A trailing line feed would make an empty frame, which is a malformed one.
            for (String frame : text.take().split("\n", -1)) {
                connection.receive(frame);
            }
        } else if (last) {
            connection.receive(text.take());
        }
    }

    @OnMessage
    public void binary(byte[] part, boolean last) {
        if (connection == null || tooBig) {
            return;
        }
        connection.heard();
        binaryBytes += part.length;
        if (binaryBytes > Limits.MESSAGE_BYTES) {
            refuseTooBig();
        } else if (last) {
            binaryBytes = 0;
            connection.receiveMalformed();
        }
    }

    private void refuseTooBig() {
        tooBig = true;
        connection.receiveTooBig();
    }

    @OnMessage
    public void pong(PongMessage pong) {
        if (connection != null) {
            connection.heard();
        }
    }

    @OnClose
    public void close(Session session) {
        switchboard.disconnect(session);
    }

    /** A close follows where the socket is broken. */
    @OnError
    public void error(Throwable error) {
        LOG.log(Level.FINE, "A connection failed", error);
    }
}
