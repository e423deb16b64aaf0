package org.surkrut.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads what was noted, the newest first. */
@Stateless
public class AuditLog {
    /** One thing that was done; the hash is that of the chain up to here. */
    public record Noted(
            long number,
            Instant at,
            String actor,
            String action,
            String subject,
            String detail,
            String hash) {}

    private static final String WANTED =
            " from audit_entry where (? = '' or actor = ?) and (? = '' or action = ?)";

    @Resource(lookup = "java:jboss/datasources/SurkrutDS")
    private DataSource database;

    /**
     * Some entries.
     *
     * @param actor who did it; empty: anybody
     * @param action what was done; empty: anything
     */
    public List<Noted> read(String actor, String action, int first, int most) {
        String query =
                "select id, entered_at, actor, action, subject, detail, hash"
                        + WANTED
                        + " order by id desc limit ? offset ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(query, actor, action, connection)) {
            statement.setInt(5, most);
            statement.setInt(6, first);
            List<Noted> entries = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.add(noted(rows));
                }
            }
            return entries;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public int count(String actor, String action) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        prepare("select count(*)" + WANTED, actor, action, connection);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All kinds of action there are, for a filter. */
    public List<String> actions() {
        String query = "select distinct action from audit_entry order by action";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            List<String> actions = new ArrayList<>();
            while (rows.next()) {
                actions.add(rows.getString(1));
            }
            return actions;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepare(
            String query, String actor, String action, Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        statement.setString(1, actor);
        statement.setString(2, actor);
        statement.setString(3, action);
        statement.setString(4, action);
        return statement;
    }

    private static Noted noted(ResultSet rows) throws SQLException {
        return new Noted(
                rows.getLong(1),
                rows.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                rows.getString(3),
                rows.getString(4),
                rows.getString(5),
                rows.getString(6),
                rows.getString(7));
    }
}
