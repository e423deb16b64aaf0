package org.surkrut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

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

    private static int change(MariaDb database, String change) throws SQLException {
        try (Connection connection = database.connect("shop");
                var statement = connection.createStatement()) {
            return statement.executeUpdate(change);
        }
    }
}
