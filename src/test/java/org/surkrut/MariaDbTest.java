package org.surkrut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.surkrut.journal.MySql;

/** The database server of the tests: what they do to it is what they think. */
@Execution(ExecutionMode.CONCURRENT)
class MariaDbTest {
    @TempDir private Path folder;

    @Test
    void keepsItsDataWhateverIsDoneToIt() throws Exception {
        try (MariaDb database = MariaDb.start(folder)) {
            database.database("shop");
            change(database, "create table bread (name varchar(20))");
            change(database, "insert into bread values ('bretzel')");

            database.freeze();
            String hurried = database.url("shop") + "?connectTimeout=300&socketTimeout=300";
            assertThatThrownBy(
                            () ->
                                    DriverManager.getConnection(
                                            hurried, database.user(), database.password()))
                    .isInstanceOf(SQLException.class);
            database.thaw();
            change(database, "insert into bread values ('kougelhopf')");

            database.kill();
            assertThatThrownBy(() -> database.connect("shop")).isInstanceOf(SQLException.class);
            database.start();
            assertThat(change(database, "delete from bread")).isEqualTo(2);
        }
    }

    @Test
    void isWarnedOfWhereItWouldLoseCommits() throws Exception {
        try (MariaDb server = MariaDb.start(folder)) {
            MysqlDataSource shop = new MysqlDataSource();
            shop.setUrl(server.database("shop"));
            shop.setUser(server.user());
            shop.setPassword(server.password());
            assertThat(MySql.risks(shop)).isEmpty();

            change(server, "set global innodb_flush_log_at_trx_commit = 2");
            change(server, "create table sand (grain integer) engine = MyISAM");
            assertThat(MySql.risks(shop))
                    .hasSize(2)
                    .anyMatch(risk -> risk.startsWith("innodb_flush_log_at_trx_commit is not 1"))
                    .contains("table sand is not of InnoDB: it knows no transactions");
        }
    }

    private static int change(MariaDb database, String change) throws SQLException {
        try (Connection connection = database.connect("shop");
                var statement = connection.createStatement()) {
            return statement.executeUpdate(change);
        }
    }
}
