package org.surkrut;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.surkrut.account.Accounts;
import org.surkrut.account.Passwords;
import org.surkrut.account.Tokens;
import org.surkrut.store.account.Account;

/** In the server: passwords and tokens as they lie in the database. */
@Tag("database")
@ExtendWith(ArquillianExtension.class)
class AccountsBeanTest {
    private static final String PASSWORD = "choucroute garnie";

    /** Of that password, made at another cost than this server's. */
    private static final String OLD_HASH =
            "$argon2id$v=19$m=32,t=3,p=1$DIcJLJLkfqiVWXBP5vHlGg"
                    + "$m88dBmBJbIA1wMhtA3vXQfAQlz6fhDaj45McgG7yhjY";

    @EJB(lookup = "java:global/surkrut/surkrut-ejb/Accounts")
    private Accounts accounts;

    @EJB(lookup = "java:global/surkrut/surkrut-ejb/Passwords")
    private Passwords passwords;

    @EJB(lookup = "java:global/surkrut/surkrut-ejb/Tokens")
    private Tokens tokens;

    @Resource(lookup = "java:jboss/datasources/SurkrutDS")
    private DataSource store;

    @Deployment
    static WebArchive inServer() {
        return InServer.war(AccountsBeanTest.class);
    }

    private Account added() {
        String login = "bean" + Long.toString(System.nanoTime(), 36);
        accounts.add(login, login + "@example.org", passwords.hash(PASSWORD));
        return accounts.byLogin(login).orElseThrow();
    }

    @Test
    void hashPasswordsByArgon2id() {
        String hash = added().passwordHash();

        assertThat(hash).startsWith("$argon2id$v=19$m=").doesNotContain(PASSWORD);
        assertThat(added().passwordHash()).as("another salt").isNotEqualTo(hash);
    }

    @Test
    void knowAPasswordByItsHash() {
        String hash = added().passwordHash();

        assertThat(passwords.matches(PASSWORD, hash)).isTrue();
        assertThat(passwords.matches(PASSWORD + " ", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }

    @Test
    void goOnKnowingHashesOfAnotherCost() {
        assertThat(passwords.matches(PASSWORD, OLD_HASH)).isTrue();
        assertThat(passwords.matches(PASSWORD + "x", OLD_HASH)).isFalse();
    }

    @Test
    void keepTokensAsHashesOnly() throws Exception {
        long account = added().id();
        String token = tokens.issue(account);

        assertThat(hashes(account)).containsExactly(sha256(token)).doesNotContain(token);
    }

    @Test
    void keepTheNewestTokensOnly() throws Exception {
        long account = added().id();
        for (int i = 0; i < 10; i++) {
            tokens.issue(account);
        }

        assertThat(hashes(account)).hasSize(2);
    }

    @Test
    void endAllTokensByLoggingOut() throws Exception {
        long account = added().id();
        String token = tokens.issue(account);
        tokens.end(account);

        assertThat(tokens.use(token, null)).isEmpty();
        assertThat(hashes(account)).isEmpty();
    }

    @Test
    void takeATokenForTwelveHours() throws Exception {
        long account = added().id();
        String token = tokens.issue(account);
        assertThat(tokens.use(token, null)).isPresent();

        moveExpiry(account, Instant.now().minusSeconds(1));
        assertThat(tokens.use(token, null)).isEmpty();
        moveExpiry(account, Instant.now().plusSeconds(60));
        assertThat(tokens.use(token, null)).isPresent();
    }

    @Test
    void giveATokenTwelveHours() throws Exception {
        long account = added().id();
        Instant before = Instant.now();
        tokens.issue(account);

        String query = "select expires_at from token where account_id = " + account;
        try (Connection connection = store.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            Instant expires = rows.getTimestamp(1).toInstant();
            assertThat(expires).isBetween(before.plusSeconds(43_000), before.plusSeconds(43_400));
        }
    }

    @Test
    void takeATokenOfThatPlayerOnly() {
        long account = added().id();
        String token = tokens.issue(account);

        assertThat(tokens.use(token, added().id())).isEmpty();
        assertThat(tokens.use(token, account))
                .hasValueSatisfying(player -> assertThat(player.account()).isEqualTo(account));
    }

    @Test
    void findPlayersWhateverTheCase() {
        Account account = added();

        assertThat(accounts.byLogin(account.login().toUpperCase(Locale.ROOT))).isPresent();
        assertThat(accounts.taken(account.login().toUpperCase(Locale.ROOT), "x@y"))
                .contains(Accounts.Taken.LOGIN);
        assertThat(accounts.taken("other", account.email().toUpperCase(Locale.ROOT)))
                .contains(Accounts.Taken.EMAIL);
        assertThat(accounts.taken("other", "x@y")).isEmpty();
    }

    private List<String> hashes(long account) throws SQLException {
        List<String> hashes = new ArrayList<>();
        String query = "select hash from token where account_id = " + account;
        try (Connection connection = store.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                hashes.add(rows.getString(1));
            }
        }
        return hashes;
    }

    private void moveExpiry(long account, Instant to) throws SQLException {
        String change = "update token set expires_at = ? where account_id = ?";
        try (Connection connection = store.getConnection();
                var statement = connection.prepareStatement(change)) {
            statement.setTimestamp(1, Timestamp.from(to));
            statement.setLong(2, account);
            statement.executeUpdate();
        }
    }

    private static String sha256(String text) throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
