package org.surkrut.journal;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** What brings a database from one version of the schema to the next. */
public final class Migrations {
    private Migrations() {}

    /** The same files for all databases; what is for one of them alone has its mark. */
    public static FluentConfiguration of(DataSource database) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .placeholders(
                        MySql.is(database)
                                ? Map.of("mysql", "", "h2", "--")
                                : Map.of("mysql", "--", "h2", ""))
                .callbacks(new PatientMigration());
    }
}
