package org.surkrut.bench;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Random;

/** Questions in packs of both languages, with their history, as imports leave them. */
record QuestionFiller(Filler filler, Random random) {
    /** As many as a room may choose of one language. */
    private static final int PACKS = 20;

    private static final String PACK =
            "insert into pack (id, name, language, author, licence, source, built_in, active,"
                    + " created_at) values (?, ?, ?, 'bench', 'CC0', '', false, true, ?)";
    private static final String QUESTION =
            "insert into question (id, pack_id, question_key, language, category, difficulty,"
                    + " question_text, right_answer, wrong_answer1, wrong_answer2, explanation,"
                    + " imported_hash, text_hash, active, rating, answered, answered_right)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?, ?, ?)";
    private static final String HISTORY =
            "insert into question_revision (question_id, revision, changed_at, changed_by,"
                    + " change_kind, category, difficulty, question_text, right_answer,"
                    + " wrong_answer1, wrong_answer2, explanation, active)"
                    + " select id, 1, ?, 'bench', 'import', category, difficulty, question_text,"
                    + " right_answer, wrong_answer1, wrong_answer2, explanation, active"
                    + " from question where id >= ?";

    void fill(int count) throws SQLException {
        if (count == 0) {
            return;
        }
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        long pack = filler.number("select max(id) + 1 from pack");
        filler.rows(
                PACK,
                2 * PACKS,
                i -> new Object[] {pack + i, "Bench " + i / 2, i % 2 == 0 ? "fr" : "en", now});
        long first = filler.number("select max(id) + 1 from question");
        filler.rows(QUESTION, count, i -> row(first + i, pack + i % (2 * PACKS), i));
        filler.rows(HISTORY, 1, i -> new Object[] {now, first});
        filler.execute("alter table question alter column id restart with " + (first + count));
        filler.execute("alter table pack alter column id restart with " + (pack + 2 * PACKS));
    }

    private Object[] row(long id, long pack, int i) {
        int answered = random.nextInt(200);
        return new Object[] {
            id,
            pack,
            "bench-" + i,
            i % 2 == 0 ? "fr" : "en",
            1 + random.nextInt(5),
            1 + random.nextInt(3),
            "Which of these three is the one that question number " + i + " of the bench asks for?",
            "the right one of " + i,
            "one that is wrong of " + i,
            "another that is wrong of " + i,
            "It is the right one because the others are wrong, as anyone knows who has seen "
                    + "question number "
                    + i
                    + " before.",
            filler.hex(),
            filler.hex(),
            1500 + 100 * random.nextGaussian(),
            answered,
            answered / 2
        };
    }
}
