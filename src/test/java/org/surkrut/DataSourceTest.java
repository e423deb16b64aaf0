package org.surkrut;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In the server: the data source is as everything durable needs it. */
@ExtendWith(ArquillianExtension.class)
class DataSourceTest {
    @Resource(lookup = "java:jboss/datasources/SurkrutDS")
    private DataSource store;

    @Deployment
    static WebArchive inServer() {
        return InServer.war(DataSourceTest.class);
    }

    @Test
    void acknowledgesNothingBeforeItIsOnTheDisk() throws Exception {
        try (Connection connection = store.getConnection()) {
            assertThat(settingOf(connection, "WRITE_DELAY")).isEqualTo("0");
        }
    }

    @Test
    void readsWhatIsCommitted() throws Exception {
        try (Connection connection = store.getConnection()) {
            assertThat(connection.getTransactionIsolation())
                    .isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    private String settingOf(Connection connection, String name) throws Exception {
        String query =
                "select setting_value from information_schema.settings where setting_name = ?";
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : "not set";
            }
        }
    }
}
