package org.surkrut;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.surkrut.journal.Journal;

/** Holds the journal up when it is told, which a real one must never do. */
final class HeldWriter implements Journal.Writer {
    private static final int PATIENCE_SECONDS = 30;

    private final CountDownLatch turn = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);

    void awaitTurn() throws InterruptedException {
        assertThat(turn.await(PATIENCE_SECONDS, SECONDS)).isTrue();
    }

    void letGo() {
        go.countDown();
    }

    @Override
    public void written() {
        turn.countDown();
        try {
            go.await(PATIENCE_SECONDS, SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void failed() {
        throw new AssertionError("the journal failed");
    }

    @Override
    public boolean isVoid() {
        return false;
    }
}
