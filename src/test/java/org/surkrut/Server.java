package org.surkrut;

import java.net.URI;
import java.nio.file.Path;

/** Where the server is that all test classes share, and where a test may write. */
public final class Server {
    private Server() {}

    /** The application's root, ending in a slash. */
    public static URI url() {
        return URI.create(System.getProperty("surkrut.url"));
    }

    /** Where WebSockets are opened. */
    public static URI play() {
        return play(url());
    }

    static URI play(URI root) {
        return URI.create(root.toString().replaceFirst("^http", "ws") + "play");
    }

    /** The project's root folder. */
    public static Path root() {
        return Path.of(System.getProperty("surkrut.root")).normalize();
    }

    /** A folder in the build's output, for servers of a test's own, pictures and the like. */
    public static Path work() {
        return Path.of(System.getProperty("surkrut.work"));
    }
}
