package org.surkrut.bench;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.websockets.WebSocketConnectionCallback;
import io.undertow.websockets.WebSocketProtocolHandshakeHandler;
import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.BufferedTextMessage;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import io.undertow.websockets.core.protocol.Handshake;
import io.undertow.websockets.core.protocol.version13.Hybi13Handshake;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What any server on this WildFly's Undertow costs at the least: the game's frames go to the game's
 * clients, each written by itself, and nothing is decided or kept.
 */
final class Floor {
    private static final String TOKEN = "400;0123456789abcdef0123456789abcdef0123456789a";

    private final Map<String, FloorTable> tables = new ConcurrentHashMap<>();
    private final AtomicInteger codes = new AtomicInteger();

    private Floor() {}

    public static void main(String[] args) {
        Floor floor = new Floor();
        Handshake handshake = new Hybi13Handshake(Set.of("choucroute.v1"), false);
        WebSocketConnectionCallback guests = (exchange, channel) -> floor.open(channel);
        Undertow.builder()
                .addHttpListener(Integer.parseInt(args[0]), "127.0.0.1")
                .setHandler(
                        Handlers.path(exchange -> exchange.getResponseSender().send("floor"))
                                .addExactPath(
                                        "/play",
                                        new WebSocketProtocolHandshakeHandler(
                                                Set.of(handshake), guests)))
                .build()
                .start();
    }

    private void open(WebSocketChannel channel) {
        channel.getReceiveSetter().set(new Client(channel));
        channel.resumeReceives();
    }

    /** One connection. */
    private final class Client extends AbstractReceiveListener implements FloorTable.Seat {
        private final WebSocketChannel channel;
        private String login = "";
        private FloorTable table;

        Client(WebSocketChannel channel) {
            this.channel = channel;
        }

        @Override
        public String login() {
            return login;
        }

        @Override
        public void tell(String frame) {
            WebSockets.sendText(frame, channel, null);
        }

        @Override
        protected void onFullTextMessage(WebSocketChannel from, BufferedTextMessage message) {
            String request = message.getData();
            switch (Wire.code(request)) {
                case 2 -> logIn(Wire.fields(request).get(0));
                case 12 -> open();
                case 13 -> join(Wire.fields(request).get(0));
                case 22 -> table.ready(this);
                case 30 -> table.roll(this);
                case 31 -> table.choose(this);
                case 32 -> table.answer(this);
                default -> tell("0;");
            }
        }

        private void logIn(String name) {
            login = name;
            tell("0;");
            tell(TOKEN);
        }

        private void open() {
            String code = "T" + (10_000 + codes.incrementAndGet());
            table = new FloorTable();
            tables.put(code, table);
            tell("0;" + code + ";8080");
            table.add(this);
        }

        private void join(String code) {
            table = tables.get(code);
            tell("0;8080");
            table.add(this);
        }
    }
}
