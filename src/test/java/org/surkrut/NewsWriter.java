package org.surkrut;

import java.util.concurrent.BlockingQueue;
import org.surkrut.journal.Journal;

/** Passes on what becomes of a write. */
final class NewsWriter implements Journal.Writer {
    private final String name;
    private final BlockingQueue<String> told;
    private volatile boolean withdrawn;

    NewsWriter(String name, BlockingQueue<String> told) {
        this.name = name;
        this.told = told;
    }

    void withdraw() {
        withdrawn = true;
    }

    @Override
    public void written() {
        told.add(name + " written");
    }

    @Override
    public void failed() {
        told.add(name + " failed");
    }

    @Override
    public boolean isVoid() {
        return withdrawn;
    }
}
