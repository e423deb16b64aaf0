package org.surkrut.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where all formats hand in what they find: the checks that every question passes. */
final class Intake {
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    void take(Raw raw) throws BadFileException {
        String text = Text.tidy(raw.text());
        List<String> right = tidy(raw.right());
        List<String> wrong = tidy(raw.wrong());
        Reason reason = objection(raw.level(), text, right, wrong);
        if (reason != null) {
            skip(raw.line(), reason, raw.text());
            return;
        }
        drafts.add(
                new Draft(
                        raw.line(),
                        key(raw.key()),
                        Text.orNull(Text.line(raw.category(), Format.MOST_CATEGORY)),
                        raw.level(),
                        text,
                        right.get(0),
                        wrong,
                        Text.line(raw.explanation(), Format.MOST_TEXT)));
        count(raw.line());
    }

    void skip(int line, Reason reason, String excerpt) throws BadFileException {
        skipped.add(new Skipped(line, reason, Text.line(excerpt, Format.MOST_EXCERPT)));
        count(line);
    }

    private void count(int line) throws BadFileException {
        if (drafts.size() + skipped.size() > Format.MOST_QUESTIONS) {
            throw tooMany(line);
        }
    }

    static BadFileException tooMany(int line) {
        return new BadFileException(
                line, Reason.TOO_MANY, "more than " + Format.MOST_QUESTIONS + " questions");
    }

    Reading reading(Format format, Description description) {
        return new Reading(format, description, drafts, skipped);
    }

    private static List<String> tidy(List<String> answers) {
        return answers.stream().map(Text::tidy).filter(a -> !a.isEmpty()).toList();
    }

    /** Null where it is too long to be one. */
    private static String key(String key) {
        String tidy = Text.orNull(key);
        return tidy == null || tidy.length() > Format.MOST_KEY ? null : tidy;
    }

    private static Reason objection(
            int level, String text, List<String> right, List<String> wrong) {
        if (text.isEmpty()) {
            return Reason.EMPTY;
        }
        if (right.isEmpty()) {
            return Reason.NO_RIGHT_ANSWER;
        }
        if (right.size() > 1) {
            return Reason.SEVERAL_RIGHT_ANSWERS;
        }
        if (wrong.size() < 2) {
            return Reason.NOT_THREE_ANSWERS;
        }
        if (text.length() > Format.MOST_TEXT || tooLong(right) || tooLong(wrong)) {
            return Reason.TOO_LONG;
        }
        if (level < 1 || level > 3) {
            return Reason.UNKNOWN_LEVEL;
        }
        return differ(right.get(0), wrong) ? null : Reason.EQUAL_ANSWERS;
    }

    private static boolean tooLong(List<String> answers) {
        return answers.stream().anyMatch(a -> a.length() > Format.MOST_ANSWER);
    }

    private static boolean differ(String right, List<String> wrong) {
        Set<String> seen = new HashSet<>(Set.of(right.toLowerCase(Locale.ROOT)));
        return wrong.stream().allMatch(answer -> seen.add(answer.toLowerCase(Locale.ROOT)));
    }
}
