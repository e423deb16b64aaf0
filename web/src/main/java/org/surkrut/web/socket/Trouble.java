package org.surkrut.web.socket;

import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Tells the log what could not be carried out. */
final class Trouble {
    private static final Logger LOG = Logger.getLogger(Trouble.class.getName());

    /** How SQL states begin that tell of a lost connection. */
    private static final String CONNECTION = "08";

    private Trouble() {}

    /**
     * The database could not be reached: the pool, which has no SQL state, or the driver says so.
     */
    static boolean isAway(RuntimeException failure) {
        return sqlCause(failure)
                .map(SQLException::getSQLState)
                .map(state -> state.startsWith(CONNECTION))
                .orElseGet(() -> sqlCause(failure).isPresent());
    }

    private static Optional<SQLException> sqlCause(RuntimeException failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }

    /** A database is not quoted, as it quotes what a client has sent. */
    static void log(RuntimeException failure) {
        String what =
                isAway(failure)
                        ? "A request waits for the database"
                        : "A request could not be carried out";
        sqlCause(failure)
                .ifPresentOrElse(
                        sql -> log(what, sql), () -> LOG.log(Level.WARNING, what, failure));
    }

    private static void log(String what, SQLException sql) {
        LOG.log(
                Level.WARNING,
                "{0}: {1}, SQL state {2}",
                new Object[] {what, sql.getClass().getSimpleName(), sql.getSQLState()});
    }
}
