package org.surkrut.store.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A pack of questions in one language, with who wrote it and what one may do with it. */
@Entity
@Table(name = "pack")
@NamedQuery(name = Pack.ALL, query = "select p from Pack p order by p.builtIn desc, p.name, p.id")
public class Pack {
    public static final String ALL = "Pack.all";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    private String name;
    private String language;
    private String author;
    private String licence;
    private String source;

    @Column(name = "built_in")
    private boolean builtIn;

    private boolean active = true;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Pack() {}

    public Pack(
            String name,
            String language,
            String author,
            String licence,
            String source,
            Instant createdAt) {
        this.name = name;
        this.language = language;
        this.author = author;
        this.licence = licence;
        this.source = source;
        this.createdAt = createdAt;
    }

    public Integer id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String language() {
        return language;
    }

    public String author() {
        return author;
    }

    public String licence() {
        return licence;
    }

    public String source() {
        return source;
    }

    /**
     * Comes with the game: its questions are renewed with each version, but for those edited here.
     */
    public boolean isBuiltIn() {
        return builtIn;
    }

    /** Offered to the makers of rooms. */
    public boolean isActive() {
        return active;
    }
}
