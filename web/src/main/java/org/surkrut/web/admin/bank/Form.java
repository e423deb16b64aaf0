package org.surkrut.web.admin.bank;

import java.io.Serializable;
import org.surkrut.question.Content;

/** A question's content, as the fields of a dialog have it. */
public class Form implements Serializable {
    private static final long serialVersionUID = 1L;

    private int category;
    private int level;
    private String text;
    private String right;
    private String wrong1;
    private String wrong2;
    private String because;

    void take(Content content) {
        category = content.category();
        level = content.level();
        text = content.text();
        right = content.right();
        wrong1 = content.wrong1();
        wrong2 = content.wrong2();
        because = content.explanation();
    }

    Content content() {
        return new Content(category, level, text, right, wrong1, wrong2, because);
    }

    public int getCategory() {
        return category;
    }

    public void setCategory(int category) {
        this.category = category;
    }

    public int getLevel() {
        return level;
    }

    public void setLevel(int level) {
        this.level = level;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getRight() {
        return right;
    }

    public void setRight(String right) {
        this.right = right;
    }

    public String getWrong1() {
        return wrong1;
    }

    public void setWrong1(String wrong1) {
        this.wrong1 = wrong1;
    }

    public String getWrong2() {
        return wrong2;
    }

    public void setWrong2(String wrong2) {
        this.wrong2 = wrong2;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
