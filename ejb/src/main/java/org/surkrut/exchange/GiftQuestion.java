package org.surkrut.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One question of a GIFT file, taken apart. What was escaped is noncharacters until the end. */
final class GiftQuestion {
    private static final String SPECIAL = ":#={}~\\";
    private static final char FIRST = '\uFDD0';
    private static final String BLANK = " _____ ";

    private static final Pattern TITLE = Pattern.compile("^::.*?::", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("^\\s*\\[(html|moodle|plain|markdown)]");
    private static final Pattern TRUTH =
            Pattern.compile("(?i)(?:t|true|f|false)\\s*(?:#.*)?", Pattern.DOTALL);
    private static final Pattern ANSWER = Pattern.compile("[=~][^=~]*+");
    private static final Pattern WEIGHT = Pattern.compile("^~\\s*%(-?\\d{1,3}(?:\\.\\d{0,9})?)%");

    private final String all;
    private String text;
    private String answers = "";
    private String explanation = "";
    private boolean html;
    private Reason reason;
    private final List<String> right = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    private GiftQuestion(String block) {
        all = TITLE.matcher(escaped(block)).replaceFirst("");
        int open = all.indexOf('{');
        int close = all.lastIndexOf('}');
        text = open < 0 ? all : all.substring(0, open);
        if (open < 0 || close < open) {
            reason = open < 0 && close < 0 ? Reason.UNSUPPORTED_KIND : Reason.BROKEN;
            return;
        }
        answers = all.substring(open + 1, close);
        String after = all.substring(close + 1).strip();
        text = after.isEmpty() ? text : text.stripTrailing() + BLANK + after;
        Matcher mark = MARK.matcher(text);
        if (mark.find()) {
            html = mark.group(1).equals("html");
            text = text.substring(mark.end());
        }
        cutExplanation();
        reason = kind();
        if (reason == null) {
            takeAnswers();
        }
    }

    static GiftQuestion of(String block) {
        return new GiftQuestion(block);
    }

    private void cutExplanation() {
        int general = answers.indexOf("####");
        if (general >= 0) {
            explanation = shown(answers.substring(general + 4));
            answers = answers.substring(0, general);
        }
        answers = answers.strip();
    }

    /** Null: a choice among answers. */
    private Reason kind() {
        if (answers.indexOf('{') >= 0 || answers.indexOf('}') >= 0) {
            return Reason.BROKEN;
        }
        if (TRUTH.matcher(answers).matches()) {
            return Reason.BOOLEAN;
        }
        return answers.startsWith("#") || answers.indexOf('~') < 0 ? Reason.UNSUPPORTED_KIND : null;
    }

    private void takeAnswers() {
        Matcher next = ANSWER.matcher(answers);
        while (next.find()) {
            takeAnswer(next.group());
        }
    }

    private void takeAnswer(String answer) {
        int feedback = answer.indexOf('#');
        String told = feedback < 0 ? "" : answer.substring(feedback + 1);
        String body = feedback < 0 ? answer : answer.substring(0, feedback);
        Matcher weight = WEIGHT.matcher(body);
        boolean weighed = weight.find();
        double percent =
                weighed ? Double.parseDouble(weight.group(1)) : body.startsWith("=") ? 100 : 0;
        String shown = shown(body.substring(weighed ? weight.end() : 1));
        // Worth something is right in part.
        (percent > 0 ? right : wrong).add(shown);
        if (percent > 0 && explanation.isEmpty()) {
            explanation = shown(told);
        }
    }

    private String shown(String part) {
        Matcher mark = MARK.matcher(part);
        boolean marked = mark.find();
        String plain = unescaped(marked ? part.substring(mark.end()) : part);
        return (marked ? mark.group(1).equals("html") : html) ? Html.toText(plain) : plain;
    }

    void give(int line, String key, String category, int level, Intake intake)
            throws BadFileException {
        String shown = html ? Html.toText(unescaped(text)) : unescaped(text);
        if (reason != null) {
            intake.skip(line, reason, shown);
            return;
        }
        intake.take(new Raw(line, key, category, level, shown, right, wrong, explanation));
    }

    /** With what was escaped hidden from those who look for signs. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int special =
                    c == '\\' && i + 1 < text.length() ? SPECIAL.indexOf(text.charAt(i + 1)) : -1;
            if (special >= 0) {
                out.append((char) (FIRST + special));
                i++;
            } else if (text.startsWith("\\n", i)) {
                out.append('\n');
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String unescaped(String text) {
        String out = text;
        for (int i = 0; i < SPECIAL.length(); i++) {
            out = out.replace((char) (FIRST + i), SPECIAL.charAt(i));
        }
        return out;
    }

    /** Text that means nothing but itself. */
    static String escape(String text) {
        return text.replaceAll("[:#={}~\\\\]", "\\\\$0");
    }
}
