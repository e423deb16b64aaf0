package org.surkrut.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import javax.sql.DataSource;

/** Notes what administrators do, with the very transaction in which it is done. */
@Stateless
public class Audit {
    @Resource(lookup = "java:jboss/datasources/SurkrutDS")
    private DataSource database;

    /**
     * Best noted last, as others who note something wait for this transaction's end.
     *
     * @param actor the administrator's login, or {@link Chain#CONSOLE}
     * @param subject what it was done to; a player is {@code account} and its number, never a name
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void note(String actor, String action, String subject, String detail) {
        try (Connection connection = database.getConnection()) {
            Chain.append(connection, actor, action, subject, detail);
        } catch (SQLException e) {
            throw new IllegalStateException("could not be noted", e);
        }
    }

    /** Reads the whole log; empty: all is as it was written. */
    public OptionalLong firstBroken() {
        try (Connection connection = database.getConnection()) {
            return Chain.firstBroken(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("could not be read", e);
        }
    }
}
