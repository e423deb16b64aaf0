package org.surkrut.pulse;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The samples of the last hour. */
final class Hour {
    static final Duration EVERY = Duration.ofSeconds(10);
    private static final int SAMPLES = (int) (Duration.ofHours(1).toSeconds() / EVERY.toSeconds());

    private final Deque<Sample> samples = new ArrayDeque<>(SAMPLES + 1);

    synchronized void add(Sample sample) {
        samples.addLast(sample);
        if (samples.size() > SAMPLES) {
            samples.removeFirst();
        }
    }

    /** The oldest first. */
    synchronized List<Sample> samples() {
        return List.copyOf(samples);
    }
}
