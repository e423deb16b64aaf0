package org.surkrut.store.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A token that logs a player in again; only its SHA-256 is kept. */
@Entity
@Table(name = "token")
@NamedQuery(name = Token.OF_ACCOUNT, query = "select t from Token t where t.accountId = :account")
@NamedQuery(
        name = Token.DELETE_OF_ACCOUNT,
        query = "delete from Token t where t.accountId = :account")
@NamedQuery(name = Token.DELETE_EXPIRED, query = "delete from Token t where t.expiresAt < :now")
public class Token {
    public static final String OF_ACCOUNT = "Token.ofAccount";
    public static final String DELETE_OF_ACCOUNT = "Token.deleteOfAccount";
    public static final String DELETE_EXPIRED = "Token.deleteExpired";

    @Id private String hash;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Token() {}

    public Token(String hash, long accountId, Instant issuedAt, Instant expiresAt) {
        this.hash = hash;
        this.accountId = accountId;
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    public String hash() {
        return hash;
    }

    public long accountId() {
        return accountId;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
