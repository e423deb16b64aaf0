package org.surkrut.web.socket;

import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.List;
import java.util.Map;

/** Agrees on a subprotocol, and hands on where the client comes from. */
public class Handshake extends ServerEndpointConfig.Configurator {
    /** One frame a message. */
    static final String PLAIN = "choucroute.v1";

    /** All frames of one cause in one message, a line each. */
    static final String LINES = "choucroute.v1.lines";

    private static final String CALLER = "surkrut.caller";

    /** The caller of a session with these user properties. */
    static Doorman.Caller caller(Map<String, Object> userProperties) {
        return (Doorman.Caller) userProperties.get(CALLER);
    }

    @Override
    public String getNegotiatedSubprotocol(List<String> supported, List<String> requested) {
        if (requested.contains(LINES)) {
            return LINES;
        }
        return requested.contains(PLAIN) ? PLAIN : "";
    }

    @Override
    public void modifyHandshake(
            ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        config.getUserProperties().put(CALLER, Doorman.caller());
    }
}
