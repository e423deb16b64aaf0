package org.surkrut.store.match;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** What is kept of a game that has ended, instead of its steps: its file, compressed. */
@Entity
@Table(name = "game_file")
@NamedQuery(
        name = GameFile.MAY_NAME,
        query =
                "select f.gameId from GameFile f where f.gameId in"
                        + " (select r.id.gameId from Result r where r.accountId = :account)"
                        + " or f.gameId in (select g.id from PlayedGame g"
                        + " where g.saved = false and g.launchedAt >= :since)")
public class GameFile {
    /** Games in which somebody played, or may have: of an abandoned one only its file tells. */
    public static final String MAY_NAME = "GameFile.mayName";

    @Id
    @Column(name = "game_id")
    private Long gameId;

    private byte[] content;

    protected GameFile() {}

    public GameFile(long gameId, byte[] content) {
        this.gameId = gameId;
        this.content = content.clone();
    }

    public void setContent(byte[] content) {
        this.content = content.clone();
    }

    /** By gzip. */
    public byte[] content() {
        return content.clone();
    }
}
