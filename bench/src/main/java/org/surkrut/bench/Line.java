package org.surkrut.bench;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler.ClientHandshakeStateEvent;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import java.net.URI;

/** One client's WebSocket; pings are answered by the library. */
final class Line extends SimpleChannelInboundHandler<TextWebSocketFrame> {
    private static final int MOST_BYTES = 1 << 18;
    private static final int CONNECT_MILLIS = 20_000;

    /** Who is told what comes, by the line's event loop. */
    interface Owner {
        void opened();

        void heard(String message);

        void lost(Throwable why);
    }

    private final Owner owner;
    private Channel channel;
    private boolean lost;

    private Line(Owner owner) {
        this.owner = owner;
    }

    /** Everything of it happens in that loop. */
    static Line open(URI play, String subprotocol, EventLoop loop, Owner owner) {
        Line line = new Line(owner);
        WebSocketClientProtocolConfig config =
                WebSocketClientProtocolConfig.newBuilder()
                        .webSocketUri(play)
                        .subprotocol(subprotocol)
                        .maxFramePayloadLength(MOST_BYTES)
                        .build();
        new Bootstrap()
                .group(loop)
                .channel(NioSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
                .handler(
                        new ChannelInitializer<Channel>() {
                            @Override
                            protected void initChannel(Channel made) {
                                made.pipeline()
                                        .addLast(new HttpClientCodec())
                                        .addLast(new HttpObjectAggregator(MOST_BYTES))
                                        .addLast(new WebSocketClientProtocolHandler(config))
                                        .addLast(new WebSocketFrameAggregator(MOST_BYTES))
                                        .addLast(line);
                            }
                        })
                .connect(play.getHost(), play.getPort())
                .addListener(done -> line.connected(done.cause()));
        return line;
    }

    private void connected(Throwable failure) {
        if (failure != null) {
            lose(failure);
        }
    }

    void say(String request) {
        channel.writeAndFlush(new TextWebSocketFrame(request));
    }

    void close() {
        lost = true;
        if (channel != null) {
            channel.close();
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event == ClientHandshakeStateEvent.HANDSHAKE_COMPLETE) {
            channel = context.channel();
            owner.opened();
        }
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, TextWebSocketFrame frame) {
        owner.heard(frame.text());
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        lose(new IllegalStateException("closed by the server"));
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        lose(cause);
        context.close();
    }

    private void lose(Throwable why) {
        if (!lost) {
            lost = true;
            owner.lost(why);
        }
    }
}
