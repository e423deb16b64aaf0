package org.surkrut.journal;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Lets a migration take its time, where the data source gives up on a silent database. */
final class PatientMigration implements Callback {
    private int timeoutMillis;

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE
                || event == Event.AFTER_EACH_MIGRATE
                || event == Event.AFTER_EACH_MIGRATE_ERROR;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        Connection connection = context.getConnection();
        try {
            if (event == Event.BEFORE_EACH_MIGRATE) {
                timeoutMillis = connection.getNetworkTimeout();
                connection.setNetworkTimeout(Runnable::run, 0);
            } else {
                // The connection goes on to serve others, who are to notice a dead database.
                connection.setNetworkTimeout(Runnable::run, timeoutMillis);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String getCallbackName() {
        return getClass().getSimpleName();
    }
}
