package org.surkrut.store.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A player's account; the keys are login and e-mail without regard to case. */
@Entity
@Table(name = "account")
@NamedQuery(name = Account.BY_LOGIN, query = "select a from Account a where a.loginKey = :key")
@NamedQuery(name = Account.BY_EMAIL, query = "select a from Account a where a.emailKey = :key")
@NamedQuery(
        name = Account.FIND,
        query =
                "select a from Account a where a.loginKey like :part escape '!'"
                        + " or a.emailKey like :part escape '!' order by a.loginKey")
@NamedQuery(
        name = Account.COUNT,
        query =
                "select count(a) from Account a where a.loginKey like :part escape '!'"
                        + " or a.emailKey like :part escape '!'")
@NamedQuery(
        name = Account.ADMINISTRATORS,
        query =
                "select a from Account a where a.administrator = true and a.locked = false"
                        + " order by a.id")
public class Account {
    public static final String BY_LOGIN = "Account.byLogin";
    public static final String BY_EMAIL = "Account.byEmail";
    public static final String FIND = "Account.find";
    public static final String COUNT = "Account.count";

    /** Who could be at the desk. */
    public static final String ADMINISTRATORS = "Account.administrators";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String login;

    @Column(name = "login_key")
    private String loginKey;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "administrator")
    private boolean administrator;

    private boolean locked;

    protected Account() {}

    public Account(String login, String email, String passwordHash, Instant createdAt) {
        this.login = login;
        this.loginKey = key(login);
        this.email = email;
        this.emailKey = key(email);
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    /** What a login or e-mail is looked up by: as long as it is, where some letters would grow. */
    public static String key(String name) {
        return name.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    public Long id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String email() {
        return email;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public void setEmail(String email) {
        this.email = email;
        this.emailKey = key(email);
    }

    public void setPasswordHash(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    public boolean isAdministrator() {
        return administrator;
    }

    /** Locked out by an administrator: may not log in. */
    public boolean isLocked() {
        return locked;
    }

    public void setAdministrator(boolean administrator) {
        this.administrator = administrator;
    }

    public void setLocked(boolean locked) {
        this.locked = locked;
    }
}
