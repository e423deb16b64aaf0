package org.surkrut.web.socket;

import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Tells the log what could not be carried out. */
final class Trouble {
    private static final Logger LOG = Logger.getLogger(Trouble.class.getName());

    private Trouble() {}

    /** A database is not quoted, as it quotes what a client has sent. */
    static void log(RuntimeException failure) {
        Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst()
                .ifPresentOrElse(
                        Trouble::log,
                        () ->
                                LOG.log(
                                        Level.WARNING,
                                        "A request could not be carried out",
                                        failure));
    }

    private static void log(SQLException sql) {
        LOG.log(
                Level.WARNING,
                "A request could not be carried out: {0}, SQL state {1}",
                new Object[] {sql.getClass().getSimpleName(), sql.getSQLState()});
    }
}
