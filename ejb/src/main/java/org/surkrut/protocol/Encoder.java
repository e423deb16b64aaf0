package org.surkrut.protocol;

import java.util.Collection;
import java.util.List;

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
        next();
        append(value);
        return this;
    }

    /** Scalars; an item that is itself a list becomes a tuple. */
    public Encoder list(Collection<?> items) {
        next();
        append('[', items, ']');
        return this;
    }

    public Encoder tuple(Collection<?> scalars) {
        next();
        append('(', scalars, ')');
        return this;
    }

    private void next() {
        if (!first) {
            out.append(';');
        }
        first = false;
    }

    private void append(char open, Collection<?> items, char close) {
        out.append(open);
        boolean begun = false;
        for (Object item : items) {
            if (begun) {
                out.append(',');
            }
            begun = true;
            if (item instanceof List<?> tuple) {
                append('(', tuple, ')');
            } else {
                append(item);
            }
        }
        out.append(close);
    }

    /** Most are numbers, in which nothing is to be escaped. */
    private void append(Object scalar) {
        if (scalar instanceof Integer || scalar instanceof Long) {
            out.append(((Number) scalar).longValue());
        } else {
            Grammar.escape(String.valueOf(scalar), out);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
