package org.surkrut;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.surkrut.journal.Migrations;

/** Importing and exporting from the command line, with no server running. */
class ImportCommandTest {
    private static final String FILE =
            """
            key,category,level,question,right,wrong1,wrong2,explanation
            a,Félins,1,Où dort le chat ?,Partout,Nulle part,Dehors,Eh !
            b,choux,2,Que mange l’ours ?,Tout,Rien,Du sable,
            c,choux,2,Vide ?,,Rien,Du sable,
            d,vin,3,OU DORT LE CHAT,Ici,Là,Là-bas,
            """;

    @TempDir private Path data;
    private final JdbcDataSource database = new JdbcDataSource();

    private String run(String command, int expected, String... arguments) throws Exception {
        List<String> line =
                new ArrayList<>(
                        List.of(
                                "bash",
                                Server.root().resolve("wildfly-config/console.sh").toString(),
                                "org.surkrut.console." + command));
        line.addAll(List.of(arguments));
        var builder = new ProcessBuilder(line);
        builder.environment().put("DB", "h2");
        builder.environment().put("DATA", data.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes()).strip();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isEqualTo(expected);
        return said;
    }

    private int questions() throws Exception {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from question")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void takesAFileInAndGivesItOutAgain() throws Exception {
        String file = "FILE=" + Files.writeString(data.resolve("chats.csv"), FILE);
        database.setURL("jdbc:h2:file:" + data.resolve("surkrut"));
        database.setUser("surkrut");
        database.setPassword("surkrut");
        Migrations.of(database).target("3").load().migrate();
        assertThat(run("ImportCommand", 1, file)).contains("is of an earlier version");
        Migrations.of(database).load().migrate();

        assertThat(run("ImportCommand", 0, file, "DRY=1"))
                .contains("Read as CSV: 3 questions, 1 skipped.")
                .contains("NO_RIGHT_ANSWER: 1 (line 4)")
                .contains("category Félins -> none of ours")
                .contains("spread over the five: 1")
                .endsWith("Nothing was written.");
        assertThat(run("ImportCommand", 0, file, "CATEGORY=lard", "DRY=1"))
                .contains("Pack: chats (fr), a new one.")
                .contains("doubled: 1")
                .contains("Would take: 2 new, 0 changed");
        assertThat(questions()).isZero();
        assertThat(run("ImportCommand", 0, file, "CATEGORY=4"))
                .endsWith("Taken: 2 new, 0 changed; left: 0 unchanged, 0 edited here, 1 doubled.");
        assertThat(questions()).isEqualTo(2);

        String out = "FILE=" + data.resolve("out.json");
        assertThat(run("ExportCommand", 0, out, "PACK=chats")).contains("as JSON");
        assertThat(run("ImportCommand", 0, out, "PACK=chats")).contains("left: 2 unchanged");
        assertThat(run("ExportCommand", 1, out, "PACK=chiens")).contains("no pack chiens (fr)");
    }

    @Test
    void makesADatabaseThatIsNotThereYet() throws Exception {
        String file = "FILE=" + Files.writeString(data.resolve("chats.csv"), FILE);
        assertThat(run("AdministratorCommand", 1, "Liesel")).contains("there is no database in");
        assertThat(run("ImportCommand", 0, file)).contains("Taken: 2 new");

        database.setURL("jdbc:h2:file:" + data.resolve("surkrut"));
        database.setUser("surkrut");
        database.setPassword("surkrut");
        assertThat(questions()).isGreaterThan(1200);
    }
}
