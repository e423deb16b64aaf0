package org.surkrut.pulse;

import java.util.Locale;

/** What there is to be measured of a server; some are counts that only rise while it runs. */
public enum Figure {
    CONNECTIONS,
    PLAYERS,
    ROOMS_WAITING,
    ROOMS_PLAYING,
    REQUESTS(true),
    JOURNAL_COMMITS(true),
    JOURNAL_ENTRIES(true),
    JOURNAL_WRITE_SECONDS(true),
    HEAP_BYTES,
    CPU_SHARE;

    private final boolean rising;

    Figure() {
        this(false);
    }

    Figure(boolean rising) {
        this.rising = rising;
    }

    public boolean isRising() {
        return rising;
    }

    /** Its name in the metrics, such as {@code surkrut.rooms.waiting}. */
    public String meter() {
        return "surkrut." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
