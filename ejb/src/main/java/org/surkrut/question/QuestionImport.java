package org.surkrut.question;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import javax.sql.DataSource;
import org.surkrut.database.Sql;

/** The built-in bank's import as one transaction of the server. */
@Stateless
public class QuestionImport {
    @Resource(lookup = "java:jboss/datasources/SurkrutDS")
    private DataSource database;

    /** How many questions were added, renewed or retired. */
    public int importBuiltIn() {
        return Sql.on(database, BuiltInImport::run);
    }
}
