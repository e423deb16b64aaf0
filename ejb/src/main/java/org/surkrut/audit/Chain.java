package org.surkrut.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.OptionalLong;

/**
 * The log's entries, each with a hash over its fields and the hash of the one before it: whoever
 * changes an entry, or takes one out of the middle, breaks the chain. The first one, made with the
 * table, is a beginning and nothing else; who holds its lock may add one.
 */
public final class Chain {
    /** Who does what from the command line or by a setting. */
    public static final String CONSOLE = "console";

    private static final long BEGINNING = 1;
    private static final int ACTOR_CHARACTERS = 40;
    private static final int ACTION_CHARACTERS = 40;
    private static final int SUBJECT_CHARACTERS = 120;
    private static final int DETAIL_CHARACTERS = 2000;
    private static final int ROWS_AT_A_TIME = 1000;

    private Chain() {}

    /** Adds an entry in that connection's transaction; others wait for its end. */
    public static void append(
            Connection connection, String actor, String action, String subject, String detail)
            throws SQLException {
        lock(connection);
        Entry entry =
                new Entry(
                        // Some databases keep no fractions.
                        Instant.now().truncatedTo(ChronoUnit.SECONDS),
                        cut(actor, ACTOR_CHARACTERS),
                        cut(action, ACTION_CHARACTERS),
                        cut(subject, SUBJECT_CHARACTERS),
                        cut(detail, DETAIL_CHARACTERS));
        String insert =
                "insert into audit_entry (entered_at, actor, action, subject, detail, hash)"
                        + " values (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setObject(1, LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
            statement.setString(2, entry.actor());
            statement.setString(3, entry.action());
            statement.setString(4, entry.subject());
            statement.setString(5, entry.detail());
            statement.setString(6, entry.hashAfter(newest(connection)));
            statement.executeUpdate();
        }
    }

    private static void lock(Connection connection) throws SQLException {
        String lock = "select id from audit_entry where id = " + BEGINNING + " for update";
        try (PreparedStatement statement = connection.prepareStatement(lock);
                ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new SQLException("the audit log has lost its beginning");
            }
        }
    }

    private static String newest(Connection connection) throws SQLException {
        String query = "select hash from audit_entry order by id desc limit 1";
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** The number of the first entry that does not follow from those before it; empty: none. */
    public static OptionalLong firstBroken(Connection connection) throws SQLException {
        String query =
                "select id, entered_at, actor, action, subject, detail, hash from audit_entry"
                        + " where id > ? order by id limit "
                        + ROWS_AT_A_TIME;
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            long last = 0;
            String hash = "";
            boolean more = true;
            while (more) {
                statement.setLong(1, last);
                more = false;
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        last = rows.getLong(1);
                        more = true;
                        String expected = last == BEGINNING ? "0".repeat(64) : read(rows, hash);
                        hash = rows.getString(7);
                        if (!hash.equals(expected)) {
                            return OptionalLong.of(last);
                        }
                    }
                }
            }
            return OptionalLong.empty();
        }
    }

    private static String read(ResultSet rows, String before) throws SQLException {
        return new Entry(
                        rows.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6))
                .hashAfter(before);
    }

    private static String cut(String text, int characters) {
        String line = text.replaceAll("\\R", " ");
        return line.length() <= characters ? line : line.substring(0, characters - 1) + "…";
    }

    private record Entry(Instant at, String actor, String action, String subject, String detail) {
        /** Each field with its length before it, so that none can lend another a letter. */
        String hashAfter(String before) {
            StringBuilder text = new StringBuilder();
            for (String field :
                    new String[] {
                        before, String.valueOf(at.getEpochSecond()), actor, action, subject, detail
                    }) {
                text.append(field.length()).append(':').append(field);
            }
            try {
                byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
                return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    }
}
