package org.surkrut.store.match;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What is kept of a game that has ended, instead of its steps: its file, compressed. */
@Entity
@Table(name = "game_file")
public class GameFile {
    @Id
    @Column(name = "game_id")
    private Long gameId;

    private byte[] content;

    protected GameFile() {}

    public GameFile(long gameId, byte[] content) {
        this.gameId = gameId;
        this.content = content.clone();
    }

    /** By gzip. */
    public byte[] content() {
        return content.clone();
    }
}
