package org.surkrut.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.surkrut.game.Event;
import org.surkrut.game.Player;

/** A game's file: the hash and the seed, then all that happened, every draw of chance among it. */
final class FileText {
    private static final String FORMAT = "surkrut-game;1;";

    private FileText() {}

    /** The same events give the same bytes. */
    static byte[] gzip(String seedHash, List<Event> events) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(write(seedHash, events).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String write(String seedHash, List<Event> events) {
        Event.Launched launch = (Event.Launched) events.get(0);
        List<Event> shown = new ArrayList<>(events);
        shown.set(0, withoutAccounts(launch));
        String header = FORMAT + seedHash + ";" + launch.seed();
        return header + "\n" + EventText.write(shown) + "\n";
    }

    /** Account numbers are nobody's business. */
    private static Event.Launched withoutAccounts(Event.Launched launch) {
        List<Player> players =
                launch.players().stream()
                        .map(p -> new Player(p.name(), p.colour(), p.level(), 0))
                        .toList();
        return new Event.Launched(
                launch.game(),
                launch.at(),
                launch.language(),
                launch.seed(),
                players,
                launch.deck());
    }
}
