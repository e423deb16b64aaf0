package org.surkrut.room;

import java.util.ArrayList;
import java.util.List;
import org.surkrut.journal.Entry;
import org.surkrut.journal.Journal;
import org.surkrut.journal.Scribe;

/** A journal that writes when the test says so. */
final class HandJournal extends Scribe {
    private final List<Journal.Writer> waiting = new ArrayList<>();
    private List<Entry> last = List.of();

    HandJournal() {
        super(null, null);
    }

    @Override
    public void write(List<Entry> entries, Journal.Writer writer) {
        last = List.copyOf(entries);
        waiting.add(writer);
    }

    /** What was handed in last. */
    List<Entry> last() {
        return last;
    }

    void written() {
        List<Journal.Writer> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Journal.Writer::written);
    }

    void failed() {
        List<Journal.Writer> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Journal.Writer::failed);
    }
}
