package org.surkrut.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.surkrut.Server;

/**
 * A way to the server that can be cut and mended: what goes in at one end comes out at the other.
 */
final class Cable implements AutoCloseable {
    private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean whole = true;

    Cable() throws IOException {
        start(this::connect);
    }

    /** The application's root, by this way. */
    URI url() {
        return URI.create("http://localhost:" + entrance.getLocalPort() + "/");
    }

    /** Breaks all connections, and lets none through. */
    void cut() {
        whole = false;
        sockets.forEach(Cable::close);
        sockets.clear();
    }

    void mend() {
        whole = true;
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        cut();
    }

    private void connect() {
        while (!entrance.isClosed()) {
            try {
                join(entrance.accept());
            } catch (IOException e) {
                // The entrance is closed, or the server is away: nothing to join.
                continue;
            }
        }
    }

    private void join(Socket client) throws IOException {
        sockets.add(client);
        if (!whole) {
            close(client);
            return;
        }
        Socket server = new Socket(Server.url().getHost(), Server.url().getPort());
        sockets.add(server);
        start(() -> carry(client, server));
        start(() -> carry(server, client));
    }

    private void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // Cut, or closed by one end: the other shall know.
            close(from);
        }
        close(to);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "cable");
        thread.setDaemon(true);
        thread.start();
    }
}
