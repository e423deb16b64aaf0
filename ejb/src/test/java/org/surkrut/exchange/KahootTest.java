package org.surkrut.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KahootTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static byte[] template() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Surkrut", "1.0")) {
            book.newWorksheet("Read me").value(0, 0, "How to use this");
            Worksheet sheet = book.newWorksheet("Sheet1");
            sheet.value(1, 1, "Quiz template");
            row(
                    sheet,
                    7,
                    "Question - 120 caractères max",
                    "Réponse 1 - 75",
                    "Réponse 2",
                    "Réponse 3",
                    "Réponse 4",
                    "Temps limite (s)",
                    "Bonne(s) réponse(s)");
            row(sheet, 8, "When did the Rhine flood?", 1910, 1955.5, 1983, "Never", 20, 3);
            row(sheet, 10, "Which two?", "a", "b", "c", "d", 20, "1,3");
            row(sheet, 11, "Which two, in a French Excel?", "a", "b", "c", "d", 20, 1.3);
            row(sheet, 12, "Is it so?", "True", "False", "", "", 20, 1);
            row(sheet, 13, "Which is right?", "a", "b", "c", "", 20, "4");
        }
        return file.toByteArray();
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                sheet.value(row, 1 + i, number);
            } else {
                sheet.value(row, 1 + i, (String) cells[i]);
            }
        }
    }

    @Test
    void theTemplateIsReadWhereverItsTitlesAre() throws IOException, BadFileException {
        Reading reading = Format.KAHOOT.read(template());

        assertThat(reading.drafts())
                .containsExactly(
                        new Draft(
                                9,
                                null,
                                null,
                                2,
                                "When did the Rhine flood?",
                                "1983",
                                List.of("1910", "1955.5", "Never"),
                                ""));
        assertThat(reading.skipped())
                .extracting(Skipped::line, Skipped::reason)
                .containsExactly(
                        tuple(11, Reason.SEVERAL_RIGHT_ANSWERS),
                        tuple(12, Reason.SEVERAL_RIGHT_ANSWERS),
                        tuple(13, Reason.NOT_THREE_ANSWERS),
                        tuple(14, Reason.NO_RIGHT_ANSWER));
    }

    private static Reason refusal(byte[] file) {
        try {
            Format.KAHOOT.read(file);
            return null;
        } catch (BadFileException e) {
            return e.reason();
        }
    }

    /** The template with an entry in another's place. */
    private static byte[] with(String name, byte[] content) throws IOException, BadFileException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        byte[] template = SafeZip.of(template());
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(template));
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                if (!e.getName().equals(name)) {
                    out.putNextEntry(new ZipEntry(e.getName()));
                    in.transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return file.toByteArray();
    }

    private static byte[] sheet(String rows) {
        return ("<worksheet><sheetData>" + rows + "</sheetData></worksheet>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aZipBombIsDefused() throws IOException, BadFileException {
        assertThat(refusal(with("media/image.png", new byte[70 << 20]))).isEqualTo(Reason.TOO_BIG);
        byte[] spaces = " ".repeat(70 << 20).getBytes(StandardCharsets.US_ASCII);
        assertThat(refusal(with(SHEET, spaces))).isNotNull();
        assertThat(refusal(with(SHEET, sheet("<row><c><v/></c></row>".repeat(1 << 20)))))
                .isEqualTo(Reason.TOO_BIG);
        assertThat(refusal(with(SHEET, sheet("<row>" + "<c/>".repeat(1 << 21) + "</row>"))))
                .isEqualTo(Reason.TOO_BIG);
    }

    @Test
    void entitiesAreNotExpanded() throws IOException, BadFileException {
        String bomb =
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c SYSTEM \"file:///etc/hostname\">]>"
                        + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;&c;</t></is></c></row>"
                        + "</sheetData></worksheet>";
        assertThat(refusal(with(SHEET, bomb.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Reason.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='ZZZZZZ1'/></row>",
                "<row r='1'><c r='1'/></row>",
                "<row r='x'><c r='A1'/></row>",
                "<row r='1'><c r='A1'><f t='array' ref='A1:A9'>1</f></c></row>",
            })
    void strangeCellsAreRefused(String rows) throws IOException, BadFileException {
        assertThat(refusal(with(SHEET, sheet(rows)))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<c r='A1' t='s'><v>999999</v></c>", "<c r='A1'><v>1e999999999</v></c>"})
    void oddCellsDoNoHarm(String cell) throws IOException, BadFileException {
        assertThat(refusal(with(SHEET, sheet("<row r='1'>" + cell + "</row>")))).isNull();
    }

    @Test
    void namesOfEntriesStayInTheirFolder() throws IOException, BadFileException {
        assertThat(refusal(with("../x.xml", new byte[0]))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void whatIsNoSpreadsheetIsRefused() {
        assertThatThrownBy(() -> Format.KAHOOT.read("PK".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(BadFileException.class);
    }
}
