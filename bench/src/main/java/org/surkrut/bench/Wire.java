package org.surkrut.bench;

import java.util.ArrayList;
import java.util.List;

/** As much of the frames' grammar as a client needs that only plays: no more is ever parsed. */
final class Wire {
    private Wire() {}

    /** Of a frame; -1 where it has none. */
    static int code(String frame) {
        int code = 0;
        for (int i = 0; i < Math.min(4, frame.length()); i++) {
            char c = frame.charAt(i);
            if (c == ';') {
                return i == 0 ? -1 : code;
            }
            code = code * 10 + c - '0';
        }
        return -1;
    }

    /** The fields after the code; lists and tuples whole, with their brackets. */
    static List<String> fields(String frame) {
        return split(frame.substring(frame.indexOf(';') + 1), ';');
    }

    /** What a list or a tuple holds, each still escaped. */
    static List<String> items(String list) {
        return split(list.substring(1, list.length() - 1), ',');
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '[', '(' -> depth++;
                case ']', ')' -> depth--;
                default -> {
                    if (depth == 0 && text.charAt(i) == separator) {
                        parts.add(text.substring(from, i));
                        from = i + 1;
                    }
                }
            }
        }
        if (!text.isEmpty()) {
            parts.add(text.substring(from));
        }
        return parts;
    }
}
