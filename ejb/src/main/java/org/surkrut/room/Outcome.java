package org.surkrut.room;

import java.util.List;
import org.surkrut.journal.Entry;
import org.surkrut.protocol.Encoder;
import org.surkrut.protocol.MessageType;

/**
 * What a request comes to: the next state, what is to be made durable, what is then told. A refusal
 * changes nothing and tells only whoever asked.
 */
record Outcome(State next, List<Entry> entries, Mail mail) {
    static Outcome refused(State same, MessageType refusal, Object... fields) {
        return told(same, new Mail().answer(Encoder.encode(refusal, fields)));
    }

    /** Nothing changes. */
    static Outcome told(State same, Mail mail) {
        return new Outcome(same, List.of(), mail);
    }
}
