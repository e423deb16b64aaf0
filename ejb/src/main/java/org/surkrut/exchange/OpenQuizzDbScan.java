package org.surkrut.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the questions in a file that may be broken anywhere, by what they must look like. */
final class OpenQuizzDbScan {
    private static final String LANGUAGE = "[A-Za-z]{2,3}(?:-[A-Za-z]{2,8})?";

    /** Characters of a question with all its braces; what is longer has lost its end. */
    private static final int LONGEST = 20_000;

    private static final Pattern QUIZZ = Pattern.compile("\"quizz\"\\s*:\\s*\\{");

    /** A list of questions, a language, a question. */
    private static final Pattern NEXT =
            Pattern.compile(
                    "\"([^\"\\n]{1,40})\"\\s*:\\s*\\[\\s*(?=[{\\]])"
                            + "|\"("
                            + LANGUAGE
                            + ")\"\\s*:\\s*\\{"
                            + "|\\{");

    /** Where another question begins, or a level or a language, whatever was open before. */
    private static final Pattern RESTART =
            Pattern.compile(
                    "(?:^[ \\t]*|\\},\\s*)(?=\\{)"
                            + "|(?=\"[^\"\\n]{1,40}\"\\s*:\\s*\\[\\s*\\{)"
                            + "|(?=\""
                            + LANGUAGE
                            + "\"\\s*:\\s*\\{)",
                    Pattern.MULTILINE);

    /**
     * Where a question is.
     *
     * @param language null where the file names none
     * @param level 0 where its name is unknown
     * @param text from its brace to its brace, or to where the next one begins
     * @param question null where nothing can be made of the text
     */
    record Place(int line, String language, int level, String text, JsonNode question) {}

    private final String text;
    private final Lines lines;
    private final List<Place> places = new ArrayList<>();
    private final int begin;
    private int end;

    OpenQuizzDbScan(String text) throws BadFileException {
        this.text = text;
        lines = new Lines(text);
        Matcher quizz = QUIZZ.matcher(text);
        if (!quizz.find()) {
            throw new BadFileException(
                    1, Reason.UNKNOWN_FORMAT, "nothing named quizz that holds levels");
        }
        begin = quizz.end();
        end = begin;
    }

    static boolean isLanguage(String tag) {
        return tag.matches(LANGUAGE);
    }

    List<Place> places() throws BadFileException {
        String language = null;
        Integer level = null;
        int nth = 0;
        Matcher next = NEXT.matcher(text);
        for (int from = begin; next.find(from); ) {
            from = next.end();
            if (next.group(2) != null) {
                language = next.group(2).toLowerCase(Locale.ROOT);
                nth = 0;
            } else if (next.group(1) != null) {
                nth++;
                level = level(next.group(1), nth);
            } else if (level != null) {
                from = add(next.start(), language, level);
            }
        }
        if (level == null) {
            throw new BadFileException(
                    lines.at(begin), Reason.BROKEN, "no level that holds questions");
        }
        return places;
    }

    /** Names in languages that we don't know go by their order. */
    private static int level(String name, int nth) {
        int known = Level.of(name);
        return known == 0 && nth <= 3 ? nth : known;
    }

    private int add(int start, String language, int level) throws BadFileException {
        if (places.size() == Format.MOST_QUESTIONS) {
            throw Intake.tooMany(lines.at(start));
        }
        int closing = closing(start, Math.min(text.length(), start + LONGEST));
        JsonNode question = closing < 0 ? null : OpenQuizzDb.parsed(text.substring(start, closing));
        end = question == null ? restart(start) : closing;
        String all = text.substring(start, end);
        places.add(new Place(lines.at(start), language, level, all, question));
        return end;
    }

    /** The next place where something must begin. */
    private int restart(int start) {
        Matcher restart = RESTART.matcher(text);
        int limit = Math.min(text.length(), start + LONGEST);
        restart.region(start + 1, limit).useTransparentBounds(true).useAnchoringBounds(false);
        return restart.find() ? restart.end() : limit;
    }

    /** Behind the brace that closes the one there, or -1. */
    private int closing(int start, int limit) {
        boolean string = false;
        int depth = 0;
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                string = !string;
            } else if (c == '\\' && string) {
                i++;
            } else if (!string && c == '{') {
                depth++;
            } else if (!string && c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /** What the file says of itself, once or for each language; null: nothing. */
    String meta(String name, String language) {
        String frame = text.substring(0, begin) + text.substring(end);
        Matcher own = Pattern.compile("\"" + language + "\"\\s*:\\s*\\{").matcher(frame);
        String found = own.find() ? value(name, frame, own.end()) : null;
        return found == null ? value(name, frame, 0) : found;
    }

    private static String value(String name, String frame, int from) {
        Matcher value =
                Pattern.compile(
                                "\""
                                        + name
                                        + "\"\\s*:\\s*(\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+){0,99}\")")
                        .matcher(frame);
        if (!value.find(from)) {
            return null;
        }
        JsonNode text = OpenQuizzDb.parsed(value.group(1));
        return text == null ? null : text.textValue();
    }
}
