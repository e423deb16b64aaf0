package org.surkrut.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An Aiken file as it is read, line by line. */
final class AikenFile {
    private static final Pattern ANSWER = Pattern.compile("([A-Z])[.)]\\s+(.*)");
    private static final Pattern RIGHT = Pattern.compile("ANSWER:\\s*([A-Z])\\s*");

    private final Intake intake;
    private final StringBuilder text = new StringBuilder();
    private final List<String> answers = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private int first;
    private boolean parted;

    AikenFile(Intake intake) {
        this.intake = intake;
    }

    void read(String file) throws BadFileException {
        List<String> lines = file.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            line(i + 1, lines.get(i).strip());
        }
        if (!text.isEmpty()) {
            end(null);
        }
    }

    private void line(int number, String line) throws BadFileException {
        if (line.isEmpty()) {
            parted = true;
            return;
        }
        // A question's first line is nothing else, whatever it looks like.
        if (text.isEmpty()) {
            begin(number, line);
            return;
        }
        Matcher right = RIGHT.matcher(line);
        Matcher answer = ANSWER.matcher(line);
        if (right.matches()) {
            end(right.group(1));
        } else if (answer.matches() && !(parted && letters.indexOf(answer.group(1)) >= 0)) {
            letters.append(answer.group(1));
            answers.add(answer.group(2));
        } else if (answers.isEmpty()) {
            text.append('\n').append(line);
        } else if (parted) {
            end(null);
            begin(number, line);
        } else {
            answers.set(answers.size() - 1, answers.get(answers.size() - 1) + '\n' + line);
        }
        parted = false;
    }

    private void begin(int number, String line) {
        first = number;
        text.append(line);
        parted = false;
    }

    private void end(String letter) throws BadFileException {
        int place = letter == null ? -1 : letters.indexOf(letter);
        List<String> right = new ArrayList<>();
        if (place >= 0) {
            right.add(answers.remove(place));
        }
        if (answers.isEmpty() && right.isEmpty()) {
            intake.skip(first, Reason.BROKEN, text.toString());
        } else {
            intake.take(
                    new Raw(first, null, null, Raw.MIDDLE, text.toString(), right, answers, ""));
        }
        text.setLength(0);
        letters.setLength(0);
        answers.clear();
    }
}
