package org.surkrut.account;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.surkrut.journal.Entry;
import org.surkrut.journal.Journal;
import org.surkrut.protocol.Limits;
import org.surkrut.store.account.Account;
import org.surkrut.store.account.Token;

/**
 * Tokens: opaque, 256 random bits, kept as SHA-256 only. A new one comes with each log-in and
 * resume; the one before it stays good until the new one is used.
 */
@Stateless
public class Tokens {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** Whose a token is, and the next one. */
    public record Renewed(Accounts.Player player, String next) {}

    @EJB private Journal journal;
    @PersistenceContext private EntityManager database;

    /**
     * Uses a token and gives the next one, in one go: after a storm many come back at once.
     *
     * @param only the account that it must be of; null: any
     * @return empty where it is unknown or expired
     */
    public Optional<Renewed> renew(String token, Long only) {
        return use(token, only).map(player -> new Renewed(player, add(player.account())));
    }

    /** A new token; of those before it, only the newest stays. */
    public String issue(long account) {
        List<Token> old = ofAccount(account);
        old.stream()
                .sorted(Comparator.comparing(Token::issuedAt).reversed())
                .skip(1)
                .forEach(database::remove);
        return add(account);
    }

    /**
     * Uses a token: the others of that account end.
     *
     * @param only the account that it must be of; null: any
     * @return whose it is; empty where it is unknown or expired
     */
    public Optional<Accounts.Player> use(String token, Long only) {
        Token used = database.find(Token.class, hash(token));
        if (used == null
                || used.expiresAt().isBefore(Instant.now())
                || only != null && only != used.accountId()) {
            return Optional.empty();
        }
        Account account = database.find(Account.class, used.accountId());
        if (account.isLocked()) {
            return Optional.empty();
        }
        ofAccount(used.accountId()).stream()
                .filter(other -> !other.hash().equals(used.hash()))
                .forEach(database::remove);
        return Optional.of(new Accounts.Player(account.id(), account.login()));
    }

    /**
     * All of an account's tokens end; waits for a database that is away.
     *
     * @return false where the database does not take it
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean end(long account) {
        return journal.write(new Entry.TokensEnded(account));
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void removeExpired() {
        database.createNamedQuery(Token.DELETE_EXPIRED)
                .setParameter("now", Instant.now())
                .executeUpdate();
    }

    private List<Token> ofAccount(long account) {
        return database.createNamedQuery(Token.OF_ACCOUNT, Token.class)
                .setParameter("account", account)
                .getResultList();
    }

    private String add(long account) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = Instant.now();
        database.persist(new Token(hash(token), account, now, now.plus(Limits.TOKEN_LIFE)));
        return token;
    }

    private static String hash(String token) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
