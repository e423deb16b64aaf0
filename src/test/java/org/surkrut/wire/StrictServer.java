package org.surkrut.wire;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.surkrut.Server;
import org.surkrut.ServerProcess;

/**
 * A server with settings under which the shared one would be no good: few failures are allowed, who
 * is away is soon out of the room. The test classes that ask for it share it.
 */
final class StrictServer implements BeforeAllCallback {
    static final int FAILURES_OF_AN_ACCOUNT = 3;
    static final int FAILURES_OF_AN_ADDRESS = 5;
    static final int REGAIN_SECONDS = 600;
    static final String ORIGIN = "https://jeux.example";

    private static final Map<String, String> SETTINGS =
            Map.of(
                    "SURKRUT_FAILURES_ACCOUNT", String.valueOf(FAILURES_OF_AN_ACCOUNT),
                    "SURKRUT_FAILURES_ADDRESS", String.valueOf(FAILURES_OF_AN_ADDRESS),
                    "SURKRUT_FAILURES_REGAIN_SECONDS", String.valueOf(REGAIN_SECONDS),
                    "SURKRUT_WAITING_ABSENCE_SECONDS", "2",
                    "SURKRUT_ORIGINS", "https://other.example," + ORIGIN);

    private static URI play;

    /** Where WebSockets are opened. */
    static URI play() {
        return play;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        play =
                context.getRoot()
                        .getStore(Namespace.create(StrictServer.class))
                        .getOrComputeIfAbsent(Running.class, key -> new Running(), Running.class)
                        .server
                        .play();
    }

    /** Ends with the last of all tests. */
    private static final class Running implements AutoCloseable {
        private final ServerProcess server;

        Running() {
            try {
                Path data = Files.createDirectories(Server.work().resolve("strict-server"));
                server = ServerProcess.start(data, SETTINGS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
