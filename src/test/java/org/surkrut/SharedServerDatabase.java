package org.surkrut;

import java.util.StringJoiner;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Where a run is about MySQL, makes the schema of the server that all classes share, before
 * Arquillian reads how to start it.
 */
public final class SharedServerDatabase implements TestExecutionListener {
    private static final String FLAGS = "test.database";

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (MySqlServer.isOfThisRun()
                && plan.containsTests()
                && System.getProperty(FLAGS) == null) {
            // Arquillian puts it into its XML as it is.
            System.setProperty(FLAGS, flags().replace("&", "&amp;"));
        }
    }

    private static String flags() {
        StringJoiner flags = new StringJoiner(" ");
        // Neither UTC nor the database's own zone.
        flags.add("-Duser.timezone=Pacific/Chatham");
        MySqlServer database = MySqlServer.shared();
        database.settings(database.schema("shared"))
                .forEach(
                        (name, value) -> {
                            // What it inherits, such as a password, others need not see.
                            if (!value.equals(System.getenv(name))) {
                                flags.add("-Denv." + name + "=" + value);
                            }
                        });
        return flags.toString();
    }
}
