package org.surkrut.room;

import java.util.ArrayList;
import java.util.List;
import org.surkrut.journal.Entry;
import org.surkrut.journal.Journal;

/** A journal that writes when the test says so. */
final class HandJournal extends Journal {
    private final List<Writer> waiting = new ArrayList<>();
    private List<Entry> last = List.of();

    @Override
    public void write(List<Entry> entries, Writer writer) {
        last = List.copyOf(entries);
        waiting.add(writer);
    }

    /** What was handed in last. */
    List<Entry> last() {
        return last;
    }

    void written() {
        List<Writer> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Writer::written);
    }

    void failed() {
        List<Writer> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Writer::failed);
    }
}
