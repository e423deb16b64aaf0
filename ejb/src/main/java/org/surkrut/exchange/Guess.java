package org.surkrut.exchange;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the formats apart. */
final class Guess {
    /** Which name comes first tells the formats in JSON apart. */
    private static final Pattern JSON_KEY = Pattern.compile("\"(quizz|results|questions)\"\\s*:");

    private static final Pattern JSON_BEGIN = Pattern.compile("\\{\\s*[\"}]");

    private static final Pattern AIKEN_ANSWER =
            Pattern.compile("^\\s*ANSWER:\\s*[A-Z]\\s*$", Pattern.MULTILINE);
    private static final Pattern GIFT_ANSWERS = Pattern.compile("(?<!\\\\)\\{[^{}]*+\\}");

    private Guess() {}

    static Format format(String fileName, byte[] content) throws BadFileException {
        String name = fileName == null ? "" : fileName.toLowerCase(Locale.ROOT);
        if (Text.startsWith(content, 'P', 'K', 3, 4)) {
            return Format.KAHOOT;
        }
        String text = Text.decode(content).strip();
        if (text.indexOf('\0') >= 0 || name.endsWith(".xlsx")) {
            throw unknown();
        }
        return JSON_BEGIN.matcher(text).lookingAt() && !isAiken(text)
                ? ofJson(text)
                : ofPlain(name, text);
    }

    /** Whose questions may begin with anything. */
    private static boolean isAiken(String text) {
        return AIKEN_ANSWER.matcher(text).find() && !JSON_KEY.matcher(text).find();
    }

    private static Format ofJson(String text) throws BadFileException {
        Matcher key = JSON_KEY.matcher(text);
        if (!key.find()) {
            throw unknown();
        }
        return switch (key.group(1)) {
            case "quizz" -> Format.OPENQUIZZDB;
            case "results" -> Format.OPENTDB;
            default -> Format.JSON;
        };
    }

    private static Format ofPlain(String name, String text) throws BadFileException {
        if (name.endsWith(".csv") || name.endsWith(".tsv") || CsvHeader.begins(text)) {
            return Format.CSV;
        }
        if (name.endsWith(".gift")) {
            return Format.GIFT;
        }
        if (AIKEN_ANSWER.matcher(text).find()) {
            return Format.AIKEN;
        }
        if (GIFT_ANSWERS.matcher(text).find()) {
            return Format.GIFT;
        }
        throw unknown();
    }

    private static BadFileException unknown() {
        return new BadFileException(1, Reason.UNKNOWN_FORMAT, "none of the formats that are read");
    }
}
