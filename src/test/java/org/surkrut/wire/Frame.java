package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/**
 * One frame, taken apart by the wire contract's grammar to the letter; what breaks it fails the
 * test. A field is a text, a list, or a tuple.
 */
record Frame(int code, List<Object> fields, String text) {
    /** Scalars in round brackets. */
    record Tuple(List<String> values) {
        List<Integer> integers() {
            return values.stream().map(Integer::valueOf).toList();
        }
    }

    static Frame of(String text) {
        int end = text.indexOf(';');
        assertThat(end).as("a semicolon in <%s>", text).isPositive();
        String code = text.substring(0, end);
        assertThat(code).as("the code of <%s>", text).matches("0|[1-9][0-9]{0,2}");
        return new Frame(Integer.parseInt(code), fields(text.substring(end + 1)), text);
    }

    /** What follows the first semicolon, field by field. */
    static List<Object> fields(String payload) {
        return payload.isEmpty() ? List.of() : new Reader(payload).fields();
    }

    /** A scalar as it stands in a frame. */
    static String escape(String scalar) {
        return scalar.replaceAll("[;,\\[\\]()\\\\]", "\\\\$0").replace("\n", "\\n");
    }

    boolean isRefusal() {
        return code >= 300 && code < 400;
    }

    String scalar(int field) {
        return (String) fields.get(field);
    }

    int integer(int field) {
        assertThat(scalar(field)).as(text).matches("0|-?[1-9][0-9]*");
        return Integer.parseInt(scalar(field));
    }

    Tuple tuple(int field) {
        return (Tuple) fields.get(field);
    }

    /** A list of scalars. */
    List<String> texts(int field) {
        return ((List<?>) fields.get(field)).stream().map(String.class::cast).toList();
    }

    /** A list of tuples. */
    List<Tuple> tuples(int field) {
        return ((List<?>) fields.get(field)).stream().map(Tuple.class::cast).toList();
    }

    @Override
    public String toString() {
        return text;
    }

    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        List<Object> fields() {
            List<Object> fields = new ArrayList<>(List.of(field(true)));
            while (at < text.length()) {
                skip(';');
                fields.add(field(true));
            }
            return fields;
        }

        private Object field(boolean listAllowed) {
            if (at < text.length() && text.charAt(at) == '[' && listAllowed) {
                return items(']', true);
            } else if (at < text.length() && text.charAt(at) == '(') {
                List<Object> scalars = items(')', false);
                return new Tuple(scalars.stream().map(String.class::cast).toList());
            }
            return scalar();
        }

        private List<Object> items(char close, boolean tuplesAllowed) {
            List<Object> items = new ArrayList<>();
            at++;
            if (text.charAt(at) == close) {
                at++;
                return items;
            }
            items.add(tuplesAllowed ? field(false) : scalar());
            while (text.charAt(at) != close) {
                skip(',');
                items.add(tuplesAllowed ? field(false) : scalar());
            }
            at++;
            return items;
        }

        private String scalar() {
            StringBuilder scalar = new StringBuilder();
            while (at < text.length() && ";,[]()".indexOf(text.charAt(at)) < 0) {
                char c = text.charAt(at++);
                scalar.append(c == '\\' ? escaped(text.charAt(at++)) : c);
            }
            return scalar.toString();
        }

        private char escaped(char c) {
            assertThat("n;,[]()\\".indexOf(c)).as("an escape in <%s>", text).isNotNegative();
            return c == 'n' ? '\n' : c;
        }

        private void skip(char wanted) {
            assertThat(text.charAt(at)).as("at %d of <%s>", at, text).isEqualTo(wanted);
            at++;
        }
    }
}
