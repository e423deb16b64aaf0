package org.surkrut.console;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.surkrut.audit.Chain;
import org.surkrut.exchange.BadFileException;
import org.surkrut.exchange.Description;
import org.surkrut.exchange.Format;
import org.surkrut.exchange.Reading;
import org.surkrut.question.Categories;
import org.surkrut.question.Choices;
import org.surkrut.question.Fault;
import org.surkrut.question.ImportPlan;
import org.surkrut.question.Imported;
import org.surkrut.question.PackImport;
import org.surkrut.question.RefusedException;

/** Imports a file of questions into a pack, or says what an import would do. */
public final class ImportCommand {
    private static final String LANGUAGE = "fr";

    private final Arguments arguments;
    private final ImportReport report;

    ImportCommand(Arguments arguments, PrintStream out) {
        this.arguments = arguments;
        report = new ImportReport(out);
    }

    public static void main(String[] arguments) {
        ImportCommand command = new ImportCommand(new Arguments(arguments), System.out);
        Console.runOnAny(command::run);
    }

    void run(Connection connection) throws SQLException, Complaint {
        Reading reading = read(Path.of(arguments.get("FILE")));
        report.read(reading);
        PackImport imports = new PackImport(connection);
        Choices choices = choices(reading, imports);
        report.target(choices, pack(reading), language(reading));
        try {
            ImportPlan plan = imports.preview(reading, choices);
            report.plan(plan);
            if (arguments.find("DRY").isPresent()) {
                report.dry(plan);
                return;
            }
            Imported imported = imports.write(reading, choices, Chain.CONSOLE, (done, total) -> {});
            report.done(imported);
        } catch (RefusedException e) {
            throw new Complaint(sentence(e.fault()));
        }
    }

    private Reading read(Path file) throws Complaint {
        try {
            if (Files.size(file) > Format.MOST_BYTES) {
                throw new Complaint(
                        file + " is larger than " + (Format.MOST_BYTES >> 20) + " MiB.");
            }
            byte[] content = Files.readAllBytes(file);
            Optional<Format> given = arguments.format();
            Format format =
                    given.isPresent()
                            ? given.get()
                            : Format.guess(file.getFileName().toString(), content);
            return format.read(content, arguments.find("LANG").orElse(null));
        } catch (BadFileException e) {
            throw new Complaint(file + ", " + e.getMessage());
        } catch (IOException e) {
            throw new Complaint(file + " can't be read.");
        }
    }

    private Choices choices(Reading reading, PackImport imports) throws SQLException, Complaint {
        Optional<Integer> there = imports.find(pack(reading), language(reading));
        Description said = reading.description();
        Choices choices =
                there.map(Choices::into)
                        .orElseGet(
                                () ->
                                        Choices.intoNew(
                                                new Description(
                                                        pack(reading),
                                                        language(reading),
                                                        said.author(),
                                                        said.licence(),
                                                        said.source())));
        return choices.category(category());
    }

    private int category() throws Complaint {
        Optional<String> given = arguments.find("CATEGORY");
        int category = given.map(Categories::of).orElse(Choices.SPREAD);
        if (category == 0) {
            throw new Complaint(
                    "CATEGORY must be one of 1 to 5, choux, knack, pdt, lard, vin, not '"
                            + given.get()
                            + "'.");
        }
        return category;
    }

    /** As asked for, as the file says, or the file's own name. */
    private String pack(Reading reading) {
        String said = reading.description().name();
        return arguments.find("PACK").orElseGet(() -> said == null ? fileName() : said);
    }

    private String fileName() {
        Path file = Path.of(arguments.find("FILE").orElseThrow()).getFileName();
        return file.toString().replaceFirst("\\.[^.]*$", "");
    }

    private String language(Reading reading) {
        String said = reading.description().language();
        return arguments.find("LANG").orElse(said == null ? LANGUAGE : said);
    }

    private static final Map<Fault, String> SENTENCES =
            Map.of(
                    Fault.BUILT_IN, "that pack comes with the game: choose another PACK.",
                    Fault.TOO_LONG, "the pack's name, author, licence or source is too long.",
                    Fault.LANGUAGE, "LANG must be a language such as fr or en.",
                    Fault.EMPTY, "the pack has no name: give PACK=name.");

    private static String sentence(Fault fault) {
        return SENTENCES.getOrDefault(fault, "the import was refused: " + fault + ".");
    }
}
