package org.surkrut.journal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Brings the database's schema up to date before anything else starts. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {
    private static final Logger LOG = Logger.getLogger(Schema.class.getName());

    @Resource(lookup = "java:jboss/datasources/SurkrutDS")
    private DataSource database;

    @PostConstruct
    void migrate() {
        Migrations.of(database).load().migrate();
        MySql.risks(database).forEach(risk -> LOG.log(Level.WARNING, "Database: {0}", risk));
    }
}
