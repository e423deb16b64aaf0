package org.surkrut.web.admin.bank;

import java.io.Serializable;
import org.surkrut.question.Search;

/** What an administrator looks for among the questions; null: whichever. */
public class Wish implements Serializable {
    private static final long serialVersionUID = 1L;

    private String text;
    private Integer pack;
    private String language;
    private Integer category;
    private Integer level;
    private Search.State state;

    Search search() {
        return new Search(text, pack, language, category, level, state);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Integer getPack() {
        return pack;
    }

    public void setPack(Integer pack) {
        this.pack = pack;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Integer getCategory() {
        return category;
    }

    public void setCategory(Integer category) {
        this.category = category;
    }

    public Integer getLevel() {
        return level;
    }

    public void setLevel(Integer level) {
        this.level = level;
    }

    public Search.State getState() {
        return state;
    }

    public void setState(Search.State state) {
        this.state = state;
    }
}
