package org.surkrut.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The grammar of frames: {@code head;field;field}, a field being a scalar, a list or a tuple, lists
 * holding scalars or tuples, tuples holding scalars; {@code ; , [ ] ( ) \} escaped by a backslash,
 * a line feed as {@code \n}. The journal uses it too, with names for heads.
 */
public final class Grammar {
    /** One field. */
    public sealed interface Field {}

    public record Scalar(String text) implements Field {}

    public record Items(List<Field> fields) implements Field {}

    public record Tuple(List<Field> fields) implements Field {}

    /** A line taken apart. */
    public record Line(String head, List<Field> fields) {}

    private final String text;
    private int at;

    private Grammar(String text) {
        this.text = text;
    }

    /** Empty where the text breaks the grammar. */
    public static Optional<Line> parse(String text) {
        int end = text.indexOf(';');
        if (end < 0) {
            return Optional.empty();
        }
        String head = text.substring(0, end);
        if (end + 1 == text.length()) {
            return Optional.of(new Line(head, List.of()));
        }
        try {
            return Optional.of(new Line(head, new Grammar(text.substring(end + 1)).fields()));
        } catch (Broken e) {
            return Optional.empty();
        }
    }

    static void escape(String scalar, StringBuilder out) {
        for (int i = 0; i < scalar.length(); i++) {
            char c = scalar.charAt(i);
            if (c == '\n') {
                out.append("\\n");
            } else {
                if (isSpecial(c)) {
                    out.append('\\');
                }
                out.append(c);
            }
        }
    }

    private static boolean isSpecial(char c) {
        return switch (c) {
            case ';', ',', '[', ']', '(', ')', '\\' -> true;
            default -> false;
        };
    }

    private List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(field(true));
        while (at < text.length()) {
            expect(';');
            fields.add(field(true));
        }
        return fields;
    }

    private Field field(boolean listsToo) {
        if (peek() == '(') {
            return new Tuple(between('(', ')', this::scalar));
        }
        if (listsToo && peek() == '[') {
            return new Items(between('[', ']', () -> field(false)));
        }
        return scalar();
    }

    private List<Field> between(char open, char close, Supplier<Field> item) {
        List<Field> fields = new ArrayList<>();
        expect(open);
        if (peek() != close) {
            fields.add(item.get());
            while (peek() == ',') {
                at++;
                fields.add(item.get());
            }
        }
        expect(close);
        return fields;
    }

    private Scalar scalar() {
        int from = at;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        if (peek() != '\\') {
            return new Scalar(text.substring(from, at));
        }
        StringBuilder out = new StringBuilder(text.substring(from, at));
        while (isPlain(peek()) && at < text.length() || peek() == '\\') {
            char c = text.charAt(at++);
            out.append(c == '\\' ? unescaped() : c);
        }
        return new Scalar(out.toString());
    }

    private static boolean isPlain(char c) {
        return c != '\n' && !isSpecial(c);
    }

    private char unescaped() {
        char c = peek();
        at++;
        if (c == 'n') {
            return '\n';
        }
        if (!isSpecial(c)) {
            throw new Broken();
        }
        return c;
    }

    /** The next character; NUL, which is in no set here, at the end. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void expect(char c) {
        if (peek() != c) {
            throw new Broken();
        }
        at++;
    }

    /** Never leaves this class. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Broken() {
            super(null, null, false, false);
        }
    }
}
