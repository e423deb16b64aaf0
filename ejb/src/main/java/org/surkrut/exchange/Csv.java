package org.surkrut.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.surkrut.exchange.CsvHeader.Column;

/**
 * A table (RFC 4180): a line a question, with more columns of wrong answers where there are more.
 */
final class Csv implements Notation {
    private static final int FEWEST_WRONG = 2;
    private static final Pattern LINE = Pattern.compile("line (\\d{1,9})\\b");

    @Override
    public Description read(byte[] content, String language, Intake intake)
            throws BadFileException {
        String text = Text.decode(content);
        CsvHeader header = CsvHeader.of(text);
        if (!header.isComplete()) {
            throw new BadFileException(
                    1,
                    Reason.UNKNOWN_FORMAT,
                    "the first line must name the columns question, right, wrong1, wrong2");
        }
        Iterator<CsvRecord> rows =
                CsvHeader.reader(header.separator()).ofCsvRecord(text).iterator();
        // The titles.
        next(rows, 1);
        int line = 2;
        for (CsvRecord row = next(rows, line); row != null; row = next(rows, line)) {
            take(header, row, intake);
            line = (int) row.getStartingLineNumber() + 1;
        }
        return Description.NONE;
    }

    private static CsvRecord next(Iterator<CsvRecord> rows, int line) throws BadFileException {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException | NoSuchElementException | UncheckedIOException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new BadFileException(
                    line(cause.getMessage(), line), Reason.BROKEN, cause.getMessage());
        }
    }

    /** The reader tells the line in its message alone. */
    private static int line(String message, int otherwise) {
        Matcher line = LINE.matcher(message);
        return line.find() ? Integer.parseInt(line.group(1)) : otherwise;
    }

    private static void take(CsvHeader header, CsvRecord row, Intake intake)
            throws BadFileException {
        int line = (int) row.getStartingLineNumber();
        if (header.isOverrunBy(row)) {
            intake.skip(line, Reason.BROKEN, header.cell(row, Column.QUESTION));
            return;
        }
        intake.take(
                new Raw(
                        line,
                        header.cell(row, Column.KEY),
                        header.cell(row, Column.CATEGORY),
                        Level.of(header.cell(row, Column.LEVEL)),
                        header.cell(row, Column.QUESTION),
                        header.cells(row, Column.RIGHT),
                        header.cells(row, Column.WRONG),
                        header.cell(row, Column.EXPLANATION)));
    }

    @Override
    public byte[] write(Description pack, List<Draft> questions) {
        int wrong = questions.stream().mapToInt(q -> q.wrong().size()).max().orElse(FEWEST_WRONG);
        StringWriter text = new StringWriter();
        // The mark tells spreadsheets that it is UTF-8.
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(titles(wrong));
            questions.forEach(q -> csv.writeRecord(cells(q, wrong)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> titles(int wrong) {
        return Stream.of(
                        Stream.of("key", "category", "level", "question", "right"),
                        IntStream.rangeClosed(1, wrong).mapToObj(i -> "wrong" + i),
                        Stream.of("explanation"))
                .flatMap(s -> s)
                .toList();
    }

    private static List<String> cells(Draft question, int wrong) {
        List<String> cells = new ArrayList<>();
        cells.add(question.key());
        cells.add(question.category());
        cells.add(Integer.toString(question.level()));
        cells.add(question.text());
        cells.add(question.right());
        for (int i = 0; i < wrong; i++) {
            cells.add(i < question.wrong().size() ? question.wrong().get(i) : "");
        }
        cells.add(question.explanation());
        return cells.stream().map(cell -> cell == null ? "" : Formula.guarded(cell)).toList();
    }
}
