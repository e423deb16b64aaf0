package org.surkrut.web.admin.bank;

import java.io.Serializable;
import org.surkrut.exchange.Description;

/** What a pack says of itself, as fields have it. */
public class PackForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String language;
    private String author;
    private String licence;
    private String source;

    void clear() {
        take(Description.NONE);
    }

    void take(Description pack) {
        name = pack.name();
        language = pack.language();
        author = pack.author();
        licence = pack.licence();
        source = pack.source();
    }

    Description description() {
        return new Description(name, language, author, licence, source);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = author;
    }

    public String getLicence() {
        return licence;
    }

    public void setLicence(String licence) {
        this.licence = licence;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
