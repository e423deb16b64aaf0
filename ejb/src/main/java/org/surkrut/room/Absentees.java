package org.surkrut.room;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Members without a connection whose time to come back runs. Guarded by their room's lock. */
final class Absentees {
    private final Map<Long, Instant> since = new HashMap<>();
    private final Duration patience;

    Absentees(Duration patience) {
        this.patience = patience;
    }

    void expect(long account, Instant now) {
        since.put(account, now);
    }

    void forget(long account) {
        since.remove(account);
    }

    /** The time of all begins anew. */
    void expectAnew(Instant now) {
        since.replaceAll((account, from) -> now);
    }

    /** One whose time is up. */
    OptionalLong overdue(Instant now) {
        return since.entrySet().stream()
                .filter(entry -> !now.isBefore(entry.getValue().plus(patience)))
                .mapToLong(Map.Entry::getKey)
                .findFirst();
    }

    /** When the time of the first is up; {@link Long#MAX_VALUE}: nobody is away. */
    long deadlineMillis() {
        long first = Long.MAX_VALUE;
        for (Instant from : since.values()) {
            first = Math.min(first, from.plus(patience).toEpochMilli());
        }
        return first;
    }
}
