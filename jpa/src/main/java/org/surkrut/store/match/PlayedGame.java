package org.surkrut.store.match;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A game, from its launch on; what happened in it is in the journal, then in its file. */
@Entity
@Table(name = "game")
@NamedQuery(
        name = PlayedGame.BY_SEED_HASH,
        query = "select g from PlayedGame g where g.seedHash = :hash")
@NamedQuery(
        name = PlayedGame.NOT_FILED,
        query = "select g.id from PlayedGame g where g.filed = false")
@NamedQuery(
        name = PlayedGame.TO_FILE,
        query =
                "select g.id from PlayedGame g where g.filed = false and g.appraised = true"
                        + " and g.endedAt is not null order by g.endedAt")
@NamedQuery(
        name = PlayedGame.TO_APPRAISE,
        query =
                "select g.id from PlayedGame g where g.appraised = false and g.endedAt is not null"
                        + " order by g.endedAt")
@NamedQuery(
        name = PlayedGame.ENDED_SINCE,
        query = "select count(g) from PlayedGame g where g.endedAt >= :since")
public class PlayedGame {
    public static final String BY_SEED_HASH = "PlayedGame.bySeedHash";

    public static final String ENDED_SINCE = "PlayedGame.endedSince";

    public static final String NOT_FILED = "PlayedGame.notFiled";
    public static final String TO_FILE = "PlayedGame.toFile";
    public static final String TO_APPRAISE = "PlayedGame.toAppraise";

    @Id private Long id;

    @Column(name = "seed_hash")
    private String seedHash;

    @Column(name = "room_code")
    private String roomCode;

    private String language;

    @Column(name = "launched_at")
    private Instant launchedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private boolean saved;
    private boolean filed;
    private boolean appraised;

    protected PlayedGame() {}

    public PlayedGame(
            long id, String seedHash, String roomCode, String language, Instant launchedAt) {
        this.id = id;
        this.seedHash = seedHash;
        this.roomCode = roomCode;
        this.language = language;
        this.launchedAt = launchedAt;
    }

    /** Saved: played to its end; else abandoned. */
    public void end(Instant at, boolean toItsEnd) {
        endedAt = at;
        saved = toItsEnd;
    }

    /** It has its file, and needs no steps any more. */
    public void file() {
        filed = true;
    }

    public boolean isFiled() {
        return filed;
    }

    public Instant launchedAt() {
        return launchedAt;
    }

    public Long id() {
        return id;
    }

    public String seedHash() {
        return seedHash;
    }

    public boolean hasEnded() {
        return endedAt != null;
    }
}
