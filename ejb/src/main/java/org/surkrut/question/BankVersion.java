package org.surkrut.question;

import java.sql.Connection;
import java.sql.SQLException;
import org.surkrut.database.Sql;

/** A number that rises with each change to packs and questions, so that every server sees it. */
final class BankVersion {
    private BankVersion() {}

    static long now(Connection database) throws SQLException {
        return Sql.list(
                        database,
                        "select version from bank_version where id = 1",
                        row -> row.getLong(1))
                .get(0);
    }

    /**
     * The first thing to do in a transaction that changes the bank: all who do so wait here for
     * each other, so that nobody adds what another is just adding.
     */
    static void raise(Connection database) throws SQLException {
        Sql.update(database, "update bank_version set version = version + 1 where id = 1");
    }
}
