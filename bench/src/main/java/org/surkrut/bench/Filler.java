package org.surkrut.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Random;

/**
 * Writes accounts, ended games and questions into a server's database while it is at rest, as play
 * would have left them: few play much, most play little.
 */
final class Filler implements AutoCloseable {
    private static final int ROWS_A_COMMIT = 20_000;
    private static final int ROWS_A_BATCH = 1000;
    private static final Duration AGE = Duration.ofDays(730);

    /** What an account's tokens and a file's steps would be: only their number matters here. */
    private static final int ACCOUNTS_A_TOKEN = 100;

    private static final int FILE_BYTES = 200;

    /** With an exponent of 0.7 for the number of games by rank. */
    private static final double RANK_POWER = 1 / 0.3;

    private static final String TOTALS =
            """
            insert into player_total (account_id, games, won, seconds, good_answers, bad_answers,
                    choux, knack, pdt, lard, vin, best_points, points)
                select account_id, count(*), sum(case when won then 1 else 0 end),
                    sum(duration_seconds), sum(good_answers), sum(bad_answers), sum(choux),
                    sum(knack), sum(pdt), sum(lard), sum(vin), max(points), sum(points)
                from result group by account_id""";

    private final Random random = new Random(20_261_123);
    private final Connection database;

    private Filler(Connection database) {
        this.database = database;
    }

    static Filler of(Path data) throws SQLException {
        Connection database =
                DriverManager.getConnection(
                        "jdbc:h2:file:"
                                + data.resolve("surkrut")
                                + ";IFEXISTS=TRUE;CACHE_SIZE=1000000",
                        "surkrut",
                        "surkrut");
        database.setAutoCommit(false);
        return new Filler(database);
    }

    /**
     * The accounts are player0, player1 … with the password of the one that is there.
     *
     * @param questions besides the built-in ones
     */
    void fill(int accounts, int games, int questions) throws SQLException {
        execute("set referential_integrity false");
        new QuestionFiller(this, random).fill(questions);
        long first = number("select max(id) + 1 from account");
        accounts(first, accounts);
        games(first, accounts, games);
        execute(TOTALS);
        new AskedFiller(this, random).fill(first, accounts);
        execute("alter table account alter column id restart with " + (first + accounts));
        execute("set referential_integrity true");
        execute("analyze");
    }

    private void accounts(long first, int count) throws SQLException {
        String hash = text("select max(password_hash) from account");
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        String account =
                "insert into account (id, login, login_key, email, email_key, password_hash,"
                        + " created_at, rating, answered) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        rows(
                account,
                count,
                i -> {
                    String login = "player" + i;
                    String email = login + "@example.org";
                    return new Object[] {
                        first + i,
                        login,
                        login,
                        email,
                        email,
                        hash,
                        now.minus(AGE),
                        1500 + 150 * random.nextGaussian(),
                        random.nextInt(2000)
                    };
                });
        String token =
                "insert into token (hash, account_id, issued_at, expires_at) values (?, ?, ?, ?)";
        rows(
                token,
                count / ACCOUNTS_A_TOKEN,
                i -> new Object[] {hex(), first + random.nextInt(count), now, now.plusHours(12)});
    }

    private void games(long first, int accounts, int count) throws SQLException {
        String game =
                "insert into game (id, seed_hash, room_code, language, launched_at, ended_at, saved,"
                        + " filed, appraised) values (?, ?, ?, 'fr', ?, ?, true, true, true)";
        String file = "insert into game_file (game_id, content) values (?, ?)";
        Instant begin = Instant.now().minus(AGE);
        long gap = AGE.minusDays(1).toMillis() / Math.max(1, count);
        try (Rows games = new Rows(game);
                Rows files = new Rows(file);
                Rows seats = new Rows(Seats.INSERT)) {
            for (int i = 0; i < count; i++) {
                Instant launched = begin.plusMillis(i * gap);
                long id = launched.toEpochMilli() << 20 | random.nextInt(1 << 20);
                int seconds = 600 + random.nextInt(1200);
                LocalDateTime at = LocalDateTime.ofInstant(launched, ZoneOffset.UTC);
                games.add(id, hex(), code(), at, at.plusSeconds(seconds));
                byte[] content = new byte[FILE_BYTES];
                random.nextBytes(content);
                files.add(id, content);
                Seats players = new Seats(id, at, seconds, random);
                int persons = 2 + random.nextInt(5);
                for (int seat = 1; seat <= persons; seat++) {
                    seats.add(players.row(seat, first + rank(accounts)));
                }
            }
        }
    }

    /** From 0; the first ones come most often. */
    private int rank(int accounts) {
        return (int) (accounts * Math.pow(random.nextDouble(), RANK_POWER));
    }

    private String code() {
        return Integer.toString(60_466_176 + random.nextInt(1 << 30), 36).substring(0, 6);
    }

    String hex() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The values of the row with that number, from 0. */
    @FunctionalInterface
    interface Maker {
        Object[] row(int number) throws SQLException;
    }

    void rows(String insert, int count, Maker maker) throws SQLException {
        try (Rows rows = new Rows(insert)) {
            for (int i = 0; i < count; i++) {
                rows.add(maker.row(i));
            }
        }
    }

    void execute(String statement) throws SQLException {
        try (Statement plain = database.createStatement()) {
            plain.execute(statement);
        }
    }

    long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private String text(String query) throws SQLException {
        try (Statement plain = database.createStatement();
                ResultSet row = plain.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        database.commit();
        execute("shutdown");
    }

    /** Many rows of one kind, few commits. */
    private final class Rows implements AutoCloseable {
        private final PreparedStatement insert;
        private int count;

        Rows(String statement) throws SQLException {
            insert = database.prepareStatement(statement);
        }

        void add(Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.addBatch();
            count++;
            if (count % ROWS_A_BATCH == 0) {
                insert.executeBatch();
            }
            if (count % ROWS_A_COMMIT == 0) {
                database.commit();
            }
        }

        @Override
        public void close() throws SQLException {
            insert.executeBatch();
            insert.close();
            database.commit();
        }
    }
}
