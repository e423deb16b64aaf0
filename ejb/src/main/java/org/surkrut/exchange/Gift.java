package org.surkrut.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Moodle's GIFT. The key is Moodle's {@code [id:...]} in the comment before a question, the level a
 * {@code [tag:level-1]} there.
 */
final class Gift implements Notation {
    @Override
    public Description read(byte[] content, String language, Intake intake)
            throws BadFileException {
        new GiftFile(intake).read(Text.decode(content));
        return Description.NONE;
    }

    @Override
    public byte[] write(Description pack, List<Draft> questions) {
        StringBuilder file = new StringBuilder();
        String category = null;
        for (Draft question : questions) {
            if (!Objects.equals(category, question.category())) {
                category = question.category();
                file.append("$CATEGORY: $course$/top/")
                        .append(category == null ? "" : category.replace("/", "//"))
                        .append("\n\n");
            }
            write(question, file);
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Draft question, StringBuilder file) {
        file.append("// ");
        if (question.key() != null) {
            file.append("[id:")
                    .append(question.key().replaceAll("[\\]\\\\]", "\\\\$0"))
                    .append("] ");
        }
        file.append("[tag:level-").append(question.level()).append("]\n[plain]");
        file.append(GiftQuestion.escape(question.text())).append(" {\n");
        for (String answer : question.answers(Integer.MAX_VALUE)) {
            boolean right = answer.equals(question.right());
            file.append('\t').append(answer(answer, right)).append('\n');
        }
        if (!question.explanation().isEmpty()) {
            file.append("\t####").append(unmarked(question.explanation())).append('\n');
        }
        file.append("}\n\n");
    }

    private static String answer(String answer, boolean right) {
        if (answer.startsWith("%")) {
            // It would be taken for a weight.
            return (right ? "~%100%" : "~%0%") + GiftQuestion.escape(answer);
        }
        return (right ? "=" : "~") + unmarked(answer);
    }

    /** A bracket at the beginning would be taken for the mark of a markup. */
    private static String unmarked(String text) {
        return (text.startsWith("[") ? "[plain]" : "") + GiftQuestion.escape(text);
    }
}
