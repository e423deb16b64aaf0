package org.surkrut.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.surkrut.game.Event;
import org.surkrut.game.Player;

/** A game's file: the hash and the seed, then all that happened, every draw of chance among it. */
final class FileText {
    private static final String FORMAT = "surkrut-game;1;";

    /** Whose account was deleted; no login has such a letter, and bots have it too. */
    private static final String ANONYMOUS = "~anonyme";

    private FileText() {}

    /**
     * The same events give the same bytes.
     *
     * @param gone tells of accounts that were deleted
     */
    static byte[] gzip(String seedHash, List<Event> events, LongPredicate gone) {
        return compressed(write(seedHash, events, gone));
    }

    /** The same file without the name of that player; empty: it does not name anybody so. */
    static Optional<byte[]> without(String login, byte[] gzip) {
        String text = text(gzip);
        String seat = "\\(" + Pattern.quote(login) + "(,[a-z]+,0,0\\))";
        String changed = text.replaceFirst(seat, "(" + ANONYMOUS + "$1");
        return changed.equals(text) ? Optional.empty() : Optional.of(compressed(changed));
    }

    private static String text(byte[] gzip) {
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return new String(unzipped.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] compressed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String write(String seedHash, List<Event> events, LongPredicate gone) {
        Event.Launched launch = (Event.Launched) events.get(0);
        List<Event> shown = new ArrayList<>(events);
        shown.set(0, withoutAccounts(launch, gone));
        String header = FORMAT + seedHash + ";" + launch.seed();
        return header + "\n" + EventText.write(shown) + "\n";
    }

    /** Account numbers are nobody's business. */
    private static Event.Launched withoutAccounts(Event.Launched launch, LongPredicate gone) {
        List<Player> players =
                launch.players().stream()
                        .map(p -> new Player(shown(p, gone), p.colour(), p.level(), 0))
                        .toList();
        return new Event.Launched(
                launch.game(),
                launch.at(),
                launch.language(),
                launch.seed(),
                players,
                launch.deck());
    }

    private static String shown(Player player, LongPredicate gone) {
        return !player.isBot() && gone.test(player.account()) ? ANONYMOUS : player.name();
    }
}
