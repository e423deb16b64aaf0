package org.surkrut.protocol;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Builds one frame, or one line of a journal: field by field, escaped. */
public final class Encoder {
    private final StringBuilder out;
    private boolean first = true;

    private Encoder(String head) {
        out = new StringBuilder(head).append(';');
    }

    public static Encoder frame(MessageType type) {
        return new Encoder(Integer.toString(type.code()));
    }

    /** A line of a journal or a game file; the head is a name of our own. */
    public static Encoder line(String head) {
        return new Encoder(head);
    }

    /** A frame of scalars only. */
    public static String encode(MessageType type, Object... scalars) {
        Encoder encoder = frame(type);
        for (Object scalar : scalars) {
            encoder.scalar(scalar);
        }
        return encoder.toString();
    }

    public Encoder scalar(Object value) {
        return field(Grammar.escape(String.valueOf(value)));
    }

    /** Scalars; an item that is itself a list becomes a tuple. */
    public Encoder list(Collection<?> items) {
        return field(join("[", items, "]"));
    }

    public Encoder tuple(Collection<?> scalars) {
        return field(join("(", scalars, ")"));
    }

    private Encoder field(String text) {
        out.append(first ? "" : ";").append(text);
        first = false;
        return this;
    }

    private static String join(String open, Collection<?> items, String close) {
        return items.stream().map(Encoder::item).collect(Collectors.joining(",", open, close));
    }

    private static String item(Object item) {
        return item instanceof List<?> tuple
                ? join("(", tuple, ")")
                : Grammar.escape(String.valueOf(item));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
