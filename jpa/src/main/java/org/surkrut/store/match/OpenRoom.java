package org.surkrut.store.match;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A room that is open: its members in the order in which they came, and the game played in it. */
@Entity
@Table(name = "room")
@NamedQuery(name = OpenRoom.ALL, query = "select r from OpenRoom r")
public class OpenRoom {
    public static final String ALL = "OpenRoom.all";

    /** A member; a bot has a level from 1 and account 0. */
    @Embeddable
    public static class Member {
        private String name;
        private String colour;
        private boolean ready;

        @Column(name = "bot_level")
        private int botLevel;

        @Column(name = "account_id")
        private long accountId;

        protected Member() {}

        public Member(String name, String colour, boolean ready, int botLevel, long accountId) {
            this.name = name;
            this.colour = colour;
            this.ready = ready;
            this.botLevel = botLevel;
            this.accountId = accountId;
        }

        public String name() {
            return name;
        }

        public String colour() {
            return colour;
        }

        public boolean isReady() {
            return ready;
        }

        public int botLevel() {
            return botLevel;
        }

        public long accountId() {
            return accountId;
        }
    }

    /** What the room plays, as the columns have it; null and null: what rooms play by default. */
    public record Choice(String packs, String levelMix) {}

    @Id private String code;
    private String language;

    @Column(name = "game_id")
    private Long gameId;

    @Column(name = "empty_since")
    private Instant emptySince;

    private String packs;

    @Column(name = "level_mix")
    private String levelMix;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "room_member", joinColumns = @JoinColumn(name = "room_code"))
    @OrderColumn(name = "place")
    private List<Member> members = new ArrayList<>();

    protected OpenRoom() {}

    public OpenRoom(
            String code,
            String language,
            Long gameId,
            Instant emptySince,
            List<Member> members,
            Choice choice) {
        this.code = code;
        this.language = language;
        this.gameId = gameId;
        this.emptySince = emptySince;
        this.members = new ArrayList<>(members);
        this.packs = choice.packs();
        this.levelMix = choice.levelMix();
    }

    public String code() {
        return code;
    }

    public String language() {
        return language;
    }

    /** Null: a waiting room. */
    public Long gameId() {
        return gameId;
    }

    /** Null while a person is in it. */
    public Instant emptySince() {
        return emptySince;
    }

    /** The packs' numbers with commas between; null: the built-in one of the room's language. */
    public String packs() {
        return packs;
    }

    /** Three weights with commas between; null: the default choice. */
    public String levelMix() {
        return levelMix;
    }

    public List<Member> members() {
        return members;
    }
}
