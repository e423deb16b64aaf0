package org.surkrut.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What is to be known of MySQL and its relatives. */
public final class MySql {
    /** Each gives the risk where it is one. */
    private static final List<String> CHECKS =
            List.of(
                    "select 'innodb_flush_log_at_trx_commit is not 1: a power cut or a crash of the"
                            + " database loses what players were told'"
                            + " where @@innodb_flush_log_at_trx_commit <> 1",
                    "select 'sync_binlog is not 1: a power cut loses what players were told'"
                            + " where @@log_bin = 1 and @@sync_binlog <> 1",
                    "select concat('table ', table_name, ' is not of InnoDB: it knows no"
                            + " transactions') from information_schema.tables"
                            + " where table_schema = database() and engine <> 'InnoDB'");

    private MySql() {}

    static boolean is(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return is(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Settings of the database by which something that was acknowledged could be lost. */
    public static List<String> risks(DataSource database) {
        List<String> risks = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String check : is(connection) ? CHECKS : List.<String>of()) {
                try (ResultSet rows = statement.executeQuery(check)) {
                    while (rows.next()) {
                        risks.add(rows.getString(1));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return risks;
    }

    private static boolean is(Connection connection) throws SQLException {
        return !connection.getMetaData().getDatabaseProductName().equals("H2");
    }
}
