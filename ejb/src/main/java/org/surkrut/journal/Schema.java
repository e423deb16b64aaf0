package org.surkrut.journal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database's schema up to date before anything else starts. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {
    @Resource(lookup = "java:jboss/datasources/SurkrutDS")
    private DataSource database;

    @PostConstruct
    void migrate() {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
