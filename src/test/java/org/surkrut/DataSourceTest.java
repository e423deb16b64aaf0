package org.surkrut;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In the server: the data source is as everything durable needs it. */
@Tag("database")
@ExtendWith(ArquillianExtension.class)
class DataSourceTest {
    private static final String H2_DELAY =
            "select setting_value from information_schema.settings"
                    + " where setting_name = 'WRITE_DELAY'";
    private static final String MYSQL_FLUSH = "select @@innodb_flush_log_at_trx_commit";

    @Resource(lookup = "java:jboss/datasources/SurkrutDS")
    private DataSource store;

    @Deployment
    static WebArchive inServer() {
        return InServer.war(DataSourceTest.class);
    }

    @Test
    void acknowledgesNothingBeforeItIsOnTheDisk() throws Exception {
        try (Connection connection = store.getConnection()) {
            boolean isH2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            String query = isH2 ? H2_DELAY : MYSQL_FLUSH;
            assertThat(first(connection, query)).isEqualTo(isH2 ? "0" : "1");
        }
    }

    @Test
    void readsWhatIsCommitted() throws Exception {
        String query = "select count(*) from room where code = 'COMMIT'";
        try (Connection one = store.getConnection();
                Connection other = store.getConnection()) {
            one.setAutoCommit(false);
            other.setAutoCommit(false);
            assertThat(first(one, query)).isEqualTo("0");
            change(other, "insert into room (code, language) values ('COMMIT', 'fr')");
            assertThat(first(one, query)).isEqualTo("0");
            other.commit();
            assertThat(first(one, query)).isEqualTo("1");
            change(one, "delete from room where code = 'COMMIT'");
            one.commit();
        }
    }

    @Test
    void takesEveryCharacterAndTellsAllApart() throws Exception {
        List<String> texts = List.of("🥨", "🍷", "é", "e", "E", "ﬁ", "ß", "ss", "\u202f");
        try (Connection connection = store.getConnection()) {
            connection.setAutoCommit(false);
            for (String text : texts) {
                change(
                        connection,
                        "insert into room (code, language) values ('TEXT-%d', '%s')"
                                .formatted(texts.indexOf(text), text));
            }
            for (String text : texts) {
                String where = " from room where code like 'TEXT-%' and language = '" + text + "'";
                assertThat(first(connection, "select language" + where)).isEqualTo(text);
                assertThat(first(connection, "select count(*)" + where)).as(text).isEqualTo("1");
            }
            connection.rollback();
        }
    }

    private static void change(Connection connection, String change) throws SQLException {
        try (var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(change)).isEqualTo(1);
        }
    }

    private static String first(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "not set";
        }
    }
}
