package org.surkrut.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** What the clients of one event loop have counted; only that loop touches it. */
final class Tally {
    private static final long MOST_MICROS = TimeUnit.MINUTES.toMicros(2);
    private static final int DIGITS = 3;

    long turns;
    long requests;
    long messages;
    long frames;
    long characters;

    /** Refusals by their code, and what else went wrong by its name. */
    final Map<String, Long> errors = new TreeMap<>();

    final Histogram answerMicros = new Histogram(MOST_MICROS, DIGITS);
    final Histogram broadcastMicros = new Histogram(MOST_MICROS, DIGITS);

    /** From the last act of a game to its end. */
    final Histogram endMicros = new Histogram(MOST_MICROS, DIGITS);

    void error(String what) {
        errors.merge(what, 1L, Long::sum);
    }

    void answered(long askedNanos, long now) {
        record(answerMicros, now - askedNanos);
    }

    void broadcast(long askedNanos, long now) {
        record(broadcastMicros, now - askedNanos);
    }

    void ended(long actedNanos, long now) {
        record(endMicros, now - actedNanos);
    }

    private static void record(Histogram histogram, long nanos) {
        histogram.recordValue(Math.min(MOST_MICROS, Math.max(0, nanos / 1000)));
    }

    void add(Tally other) {
        turns += other.turns;
        requests += other.requests;
        messages += other.messages;
        frames += other.frames;
        characters += other.characters;
        other.errors.forEach((what, count) -> errors.merge(what, count, Long::sum));
        answerMicros.add(other.answerMicros);
        broadcastMicros.add(other.broadcastMicros);
        endMicros.add(other.endMicros);
    }

    /** What was counted so far; counts from nothing again. */
    Tally take() {
        Tally taken = new Tally();
        taken.add(this);
        turns = requests = messages = frames = characters = 0;
        errors.clear();
        answerMicros.reset();
        broadcastMicros.reset();
        endMicros.reset();
        return taken;
    }
}
