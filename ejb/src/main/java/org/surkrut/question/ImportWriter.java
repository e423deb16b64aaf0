package org.surkrut.question;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.surkrut.database.Sql;
import org.surkrut.exchange.Format;
import org.surkrut.exchange.Reading;

/** Does a whole import in one transaction of the server. */
@Stateless
public class ImportWriter {
    @Resource(lookup = "java:jboss/datasources/SurkrutDS")
    private DataSource database;

    public Map<String, Integer> remembered(Format format) {
        return Sql.on(database, c -> CategoryMapping.of(c, format));
    }

    public ImportPlan preview(Reading reading, Choices choices) throws RefusedException {
        try (Connection connection = database.getConnection()) {
            return new PackImport(connection).preview(reading, choices);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Imported write(
            Reading reading, Choices choices, String actor, PackImport.Progress progress)
            throws RefusedException {
        try (Connection connection = database.getConnection()) {
            return new PackImport(connection).write(reading, choices, actor, progress);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
