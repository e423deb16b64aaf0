package org.surkrut.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Aiken's plain text: a question, an answer a line by letters, the right letter. */
final class Aiken implements Notation {
    /** Letters. */
    private static final int MOST_ANSWERS = 26;

    @Override
    public Description read(byte[] content, String language, Intake intake)
            throws BadFileException {
        new AikenFile(intake).read(Text.decode(content));
        return Description.NONE;
    }

    @Override
    public byte[] write(Description pack, List<Draft> questions) {
        StringBuilder file = new StringBuilder();
        for (Draft question : questions) {
            List<String> answers = question.answers(MOST_ANSWERS);
            file.append(question.text()).append('\n');
            for (int i = 0; i < answers.size(); i++) {
                file.append(letter(i)).append(". ").append(answers.get(i)).append('\n');
            }
            file.append("ANSWER: ").append(letter(answers.indexOf(question.right())));
            file.append("\n\n");
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static char letter(int i) {
        return (char) ('A' + i);
    }
}
