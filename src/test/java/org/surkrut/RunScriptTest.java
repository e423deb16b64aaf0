package org.surkrut;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code make run} starts: it runs, ends cleanly, and says why it cannot start. */
class RunScriptTest {
    @TempDir private Path data;

    @Test
    void servesPagesUntilItIsAskedToEnd() throws Exception {
        try (ServerProcess server = ServerProcess.start(data)) {
            HttpRequest request = HttpRequest.newBuilder(server.url()).build();
            assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.discarding()))
                    .matches(page -> page.statusCode() == 200);
            assertThat(refusal(Map.of("PORT", ServerProcess.freePort())))
                    .contains("is in use by another Sürkrüt");

            assertThat(server.stop()).isZero();
        }
        assertThat(data.resolve("surkrut.mv.db")).exists();
        assertThat(data.resolve("server.pid")).doesNotExist();
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(other.getLocalPort());

            assertThat(refusal(Map.of("PORT", port))).contains("port " + port + " is taken");
        }
    }

    @Test
    void saysThatAPortIsNoPort() throws Exception {
        assertThat(refusal(Map.of("PORT", "eighty"))).contains("PORT must be a number");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysThatTheDatabaseIsLocked() throws Exception {
        try (FileChannel database = FileChannel.open(data.resolve("surkrut.mv.db"), CREATE, WRITE);
                var lock = database.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(refusal(Map.of()))
                    .contains("is locked by process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void saysThatADatabaseIsUnknown() throws Exception {
        assertThat(refusal(Map.of("DB", "oracle"))).contains("DB must be h2 or mysql");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jdbc:h2:mem:x", "jdbc:mysql://host"})
    void saysThatMySqlNeedsItsAddress(String url) throws Exception {
        assertThat(refusal(Map.of("DB", "mysql", "DB_URL", url))).contains("needs a DB_URL like");
    }

    @Test
    void saysThatMySqlRefusesThePassword() throws Exception {
        Map<String, String> settings =
                new HashMap<>(
                        MySqlServer.shared().settings(MySqlServer.shared().schema("refused")));
        settings.putAll(
                Map.of(
                        "DB_PASSWORD", "sesame-ouvre-toi",
                        "DATA", data.toString(),
                        "PORT", ServerProcess.freePort()));
        try (ServerProcess server = ServerProcess.launch(settings, data)) {
            assertThat(server.awaitEnd()).isEqualTo(1);
            String log = Files.readString(data.resolve("log/server.log"));
            assertThat(server.output())
                    .last(STRING)
                    .as(log)
                    .contains("refuses DB_USER with that DB_PASSWORD");
            assertThat(String.join("\n", server.output()) + log).doesNotContain("sesame");
        }
    }

    @Test
    void saysThatTheDataFolderCannotBeMade() throws Exception {
        Path file = Files.createFile(data.resolve("file"));

        assertThat(refusal(Map.of("DATA", file.resolve("data").toString())))
                .contains("cannot be made");
    }

    @Test
    void saysThatJavaIsMissing() throws Exception {
        assertThat(refusal(Map.of("JAVA_HOME", data.toString()))).contains("no bin/java in it");
    }

    @Test
    void saysThatJavaIsTooOld() throws Exception {
        Path java = Files.createDirectories(data.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\"' >&2\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        assertThat(refusal(Map.of("JAVA_HOME", data.toString()))).contains("version 11");
    }

    /** The one line with which a server of these settings declines to start. */
    private String refusal(Map<String, String> settings) throws Exception {
        Map<String, String> all = new HashMap<>(Map.of("DATA", data.toString()));
        all.putAll(settings);
        try (ServerProcess server = ServerProcess.launch(all, data)) {
            assertThat(server.awaitEnd()).isEqualTo(1);
            List<String> output = server.output();
            assertThat(output).hasSize(1);
            return output.get(0);
        }
    }
}
