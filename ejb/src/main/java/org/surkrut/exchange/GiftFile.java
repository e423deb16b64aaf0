package org.surkrut.exchange;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A GIFT file as it is read, line by line: blank lines part the questions. */
final class GiftFile {
    private static final String CATEGORY = "$CATEGORY:";

    /** Where Moodle keeps a category; no part of its name. */
    private static final Pattern TOP = Pattern.compile("^\\$[a-z0-9]+\\$(?:/top)?/?");

    private static final Pattern ID = Pattern.compile("\\[id:((?:\\\\.|[^\\]\\\\])+)]");
    private static final Pattern LEVEL = Pattern.compile("\\[tag:level-([1-3])]");

    private final Intake intake;
    private String category;
    private String key;
    private int level = Raw.MIDDLE;
    private int first;
    private final StringBuilder question = new StringBuilder();

    GiftFile(Intake intake) {
        this.intake = intake;
    }

    void read(String text) throws BadFileException {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            line(i + 1, lines.get(i).strip());
        }
        end();
    }

    private void line(int number, String line) throws BadFileException {
        if (line.isEmpty()) {
            end();
        } else if (line.startsWith("//")) {
            comment(line);
        } else if (line.startsWith(CATEGORY)) {
            String path = line.substring(CATEGORY.length()).strip();
            category = TOP.matcher(path).replaceFirst("").replace("//", "/");
        } else {
            first = question.isEmpty() ? number : first;
            question.append(line).append('\n');
        }
    }

    private void comment(String line) {
        Matcher id = ID.matcher(line);
        key = id.find() ? id.group(1).replaceAll("\\\\(.)", "$1") : key;
        Matcher tag = LEVEL.matcher(line);
        level = tag.find() ? Integer.parseInt(tag.group(1)) : level;
    }

    private void end() throws BadFileException {
        if (question.isEmpty()) {
            return;
        }
        GiftQuestion.of(question.toString()).give(first, key, category, level, intake);
        question.setLength(0);
        key = null;
        level = Raw.MIDDLE;
    }
}
