package org.surkrut.wire;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** One connection of many, without a thread of its own: frames out, and each frame in at once. */
final class Line implements WebSocket.Listener {
    /** Who is at this end. */
    interface Owner {
        void heard(Line line, String frame);

        /** Closed by the other side, broken, or never opened. */
        void lost(Line line);
    }

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Owner owner;
    private final StringBuilder message = new StringBuilder();
    private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();
    private CompletableFuture<?> sent = socket;

    private Line(Owner owner) {
        this.owner = owner;
    }

    /** Opens in the background; what is said meanwhile is said then. */
    static Line open(URI play, Owner owner, String subprotocol) {
        Line line = new Line(owner);
        HTTP.newWebSocketBuilder()
                .subprotocols(subprotocol)
                .buildAsync(play, line)
                .whenComplete((socket, failure) -> line.opened(socket, failure));
        return line;
    }

    private void opened(WebSocket opened, Throwable failure) {
        if (failure == null) {
            socket.complete(opened);
        } else {
            socket.completeExceptionally(failure);
            owner.lost(this);
        }
    }

    synchronized void say(String frame) {
        sent = sent.thenCompose(done -> socket.join().sendText(frame, true));
    }

    /** As a lost network would. */
    void cut() {
        socket.thenAccept(WebSocket::abort);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            String whole = message.toString();
            message.setLength(0);
            for (String frame : whole.split("\n", -1)) {
                owner.heard(this, frame);
            }
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        owner.lost(this);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        owner.lost(this);
    }
}
