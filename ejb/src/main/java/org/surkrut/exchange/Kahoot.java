package org.surkrut.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Kahoot's spreadsheet, in the form of its template. */
final class Kahoot implements Notation {
    private static final int MOST_ANSWERS = 4;
    private static final int SECONDS = 20;

    /**
     * The row of the titles in the template, from 0; the questions follow, in the second column on.
     */
    private static final int TITLES = 7;

    private static final List<String> TEMPLATE =
            List.of(
                    "Question - max 120 characters",
                    "Answer 1 - max 75 characters",
                    "Answer 2 - max 75 characters",
                    "Answer 3 - max 75 characters",
                    "Answer 4 - max 75 characters",
                    "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
                    "Correct answer(s) - choose at least one");

    @Override
    public Description read(byte[] content, String language, Intake intake)
            throws BadFileException {
        byte[] checked = SafeZip.of(content);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(checked))) {
            for (Sheet sheet : book.getSheets().toList()) {
                if (read(sheet, intake)) {
                    return Description.NONE;
                }
            }
        } catch (IOException | RuntimeException e) {
            throw SafeZip.broken(e.getMessage());
        }
        throw new BadFileException(
                1, Reason.UNKNOWN_FORMAT, "no row with the titles of Kahoot's template");
    }

    /** Whether there were titles. */
    private static boolean read(Sheet sheet, Intake intake) throws IOException, BadFileException {
        KahootColumns columns = null;
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> i = rows.iterator(); i.hasNext(); ) {
                Row row = i.next();
                if (columns == null) {
                    columns = KahootColumns.of(row);
                } else {
                    columns.take(row, intake);
                }
            }
        }
        return columns != null;
    }

    @Override
    public byte[] write(Description pack, List<Draft> questions) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Surkrut", "1.0")) {
            Worksheet sheet = book.newWorksheet("Sheet1");
            sheet.value(1, 1, pack.name() == null ? "Quiz" : pack.name());
            for (int i = 0; i < TEMPLATE.size(); i++) {
                sheet.value(TITLES, 1 + i, TEMPLATE.get(i));
            }
            for (int i = 0; i < questions.size(); i++) {
                write(questions.get(i), i + 1, sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(Draft question, int number, Worksheet sheet) {
        List<String> answers = question.answers(MOST_ANSWERS);
        List<String> texts = new ArrayList<>(List.of(question.text()));
        texts.addAll(answers);
        int row = TITLES + number;
        sheet.value(row, 0, number);
        for (int i = 0; i < texts.size(); i++) {
            sheet.value(row, 1 + i, texts.get(i));
        }
        sheet.value(row, TEMPLATE.size() - 1, SECONDS);
        sheet.value(row, TEMPLATE.size(), 1 + answers.indexOf(question.right()));
    }
}
