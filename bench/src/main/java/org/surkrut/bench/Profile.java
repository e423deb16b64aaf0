package org.surkrut.bench;

import java.io.IOException;
import java.nio.file.Path;

/** Records a server by its JVM's Flight Recorder, one file for each time that it is measured. */
final class Profile {
    private final Jvm jvm;
    private final Path folder;
    private int files;

    Profile(Jvm jvm, Path folder) {
        this.jvm = jvm;
        this.folder = folder;
    }

    void begin() throws IOException {
        jvm.command("jfrStart", "name=bench", "settings=profile");
    }

    void end(String server) throws IOException {
        files++;
        Path file = folder.resolve(server.replaceAll("[^a-z]+", "-") + "-" + files + ".jfr");
        jvm.command("jfrStop", "name=bench", "filename=" + file);
        System.err.println("recorded (figures of a recorded run are no measure): " + file);
    }
}
