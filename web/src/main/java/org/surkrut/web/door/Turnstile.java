package org.surkrut.web.door;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Hashing a password takes a processor for a while: few pages at a time may ask for it, and none
 * waits for long.
 */
@ApplicationScoped
public class Turnstile {
    private static final int AT_A_TIME =
            Math.max(2, Runtime.getRuntime().availableProcessors() / 2);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    /** Empty where it was not done, as too many wait. */
    public <T> Optional<T> pass(Supplier<T> task) {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(task.get());
        } finally {
            places.release();
        }
    }
}
