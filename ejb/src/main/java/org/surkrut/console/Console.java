package org.surkrut.console;

import java.sql.Connection;
import java.sql.SQLException;

/** Carries out a command in one transaction: all of it or nothing. */
public final class Console {
    /** What is to be done. */
    public interface Command {
        void run(Connection connection) throws SQLException, Complaint;
    }

    private Console() {}

    /** Ends the JVM with status 1, and a sentence on the error output, where it fails. */
    public static void run(Command command) {
        run(command, false);
    }

    /** The same, and makes the database where there is none yet, as the server's start would. */
    public static void runOnAny(Command command) {
        run(command, true);
    }

    private static void run(Command command, boolean make) {
        try {
            DatabaseFromEnvironment database = DatabaseFromEnvironment.of(System.getenv(), make);
            if (make) {
                database.makeIfEmpty();
            }
            runOn(database, command);
        } catch (Complaint e) {
            System.err.println("Sürkrüt: " + e.getMessage());
            System.exit(1);
        }
    }

    static void runOn(DatabaseFromEnvironment database, Command command) throws Complaint {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            try {
                command.run(connection);
                connection.commit();
            } finally {
                // Where all went well there is nothing left to take back.
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new Complaint("the database refused: " + e.getMessage());
        }
    }
}
