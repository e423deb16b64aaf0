package org.surkrut.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import org.surkrut.exchange.Format;
import org.surkrut.question.PackExport;
import org.surkrut.question.PackImport;

/** Writes a pack's active questions to a file. */
public final class ExportCommand {
    private ExportCommand() {}

    public static void main(String[] arguments) {
        Console.runOnAny(
                connection -> System.out.println(run(connection, new Arguments(arguments))));
    }

    static String run(Connection connection, Arguments arguments) throws SQLException, Complaint {
        String pack = arguments.get("PACK");
        String language = arguments.find("LANG").orElse("fr");
        Path file = Path.of(arguments.get("FILE"));
        Format format = arguments.format().orElseGet(() -> byName(file));
        int id =
                new PackImport(connection)
                        .find(pack, language)
                        .orElseThrow(
                                () -> new Complaint("no pack " + pack + " (" + language + ")."));
        byte[] content = PackExport.of(connection, id, format).orElseThrow();
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new Complaint(file + " can't be written.");
        }
        return pack + " (" + language + ") is in " + file + ", as " + format + ".";
    }

    /** Ours, where the name fits none. */
    private static Format byName(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(Format.values())
                .filter(format -> format != Format.OPENTDB && format != Format.OPENQUIZZDB)
                .filter(format -> name.endsWith("." + format.extension()))
                .findFirst()
                .orElse(Format.JSON);
    }
}
