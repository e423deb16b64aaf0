package org.surkrut;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The kinds of databases that the game runs on, for tests that need no server. */
public enum DatabaseKind {
    H2,
    MYSQL;

    /** An empty one of that name. */
    public DataSource fresh(String name, String parameters) throws SQLException {
        if (this == H2) {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
            return source;
        }
        MySqlServer server = MySqlServer.shared();
        MysqlDataSource source = new MysqlDataSource();
        String url = server.schema(name);
        source.setUrl(url + (url.contains("?") ? "&" : "?") + parameters);
        source.setUser(server.user());
        source.setPassword(server.password());
        return source;
    }
}
