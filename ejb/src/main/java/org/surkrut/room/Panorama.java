package org.surkrut.room;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All rooms of this server at one moment, as an administrator looks through them.
 *
 * @param rooms the latest first
 */
public record Panorama(List<Glance> rooms) {
    private static final Comparator<Glance> LATEST =
            Comparator.comparing(Glance::since).reversed().thenComparing(Glance::code);

    static Panorama of(Stream<Glance> rooms) {
        return new Panorama(rooms.sorted(LATEST).toList());
    }

    public long waiting() {
        return rooms.stream().filter(Glance::isWaiting).count();
    }

    public long playing() {
        return rooms.size() - waiting();
    }

    /**
     * The rooms among these that are looked for.
     *
     * @param text in the code or in a member's name, in either case
     * @param waiting null: whether they wait or play
     */
    public Panorama find(String text, Boolean waiting) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Predicate<Glance> kind = room -> waiting == null || room.isWaiting() == waiting;
        return new Panorama(
                rooms.stream()
                        .filter(kind)
                        .filter(room -> wanted.isEmpty() || isNamed(room, wanted))
                        .toList());
    }

    private static boolean isNamed(Glance room, String wanted) {
        return Stream.concat(Stream.of(room.code()), room.guests().stream().map(Glance.Guest::name))
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
