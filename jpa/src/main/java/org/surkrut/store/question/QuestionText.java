package org.surkrut.store.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.List;

/** A question in one language, the built-in bank's with the same key in all. */
@Entity
@Table(name = "question")
@NamedQuery(name = QuestionText.ALL, query = "select q from QuestionText q")
public class QuestionText {
    public static final String ALL = "QuestionText.all";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(name = "pack_id")
    private int pack;

    @Column(name = "question_key")
    private String key;

    private String language;
    private int category;
    private int difficulty;

    @Column(name = "question_text")
    private String text;

    @Column(name = "right_answer")
    private String rightAnswer;

    @Column(name = "wrong_answer1")
    private String wrongAnswer1;

    @Column(name = "wrong_answer2")
    private String wrongAnswer2;

    private String explanation;

    @Column(name = "imported_hash")
    private String importedHash;

    private boolean active = true;

    protected QuestionText() {}

    public QuestionText(int pack, String key, String language, int category) {
        this.pack = pack;
        this.key = key;
        this.language = language;
        this.category = category;
    }

    /**
     * Takes over a text.
     *
     * @param answers the right one first
     * @param hash of what was imported, so that an edit made here can be told from it
     */
    public void take(
            int level, String question, List<String> answers, String because, String hash) {
        difficulty = level;
        text = question;
        rightAnswer = answers.get(0);
        wrongAnswer1 = answers.get(1);
        wrongAnswer2 = answers.get(2);
        explanation = because;
        importedHash = hash;
    }

    public Integer id() {
        return id;
    }

    public int pack() {
        return pack;
    }

    /** Unique in its pack. */
    public String key() {
        return key;
    }

    public String language() {
        return language;
    }

    public int category() {
        return category;
    }

    public int difficulty() {
        return difficulty;
    }

    public String text() {
        return text;
    }

    /** The right one first. */
    public List<String> answers() {
        return List.of(rightAnswer, wrongAnswer1, wrongAnswer2);
    }

    public String explanation() {
        return explanation;
    }

    /** Not retired. */
    public boolean isActive() {
        return active;
    }

    public String importedHash() {
        return importedHash;
    }
}
