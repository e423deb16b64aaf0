package org.surkrut.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** Which column of a Kahoot sheet is which, by the words of its titles in English or French. */
final class KahootColumns {
    private static final Pattern QUESTION = Pattern.compile("question\\b.*");
    private static final Pattern ANSWER = Pattern.compile("(?:answer|reponse) ?\\d.*");
    private static final Pattern RIGHT = Pattern.compile("(?:correct|bonne|right)s?\\b.*");

    private int question = -1;
    private int right = -1;
    private final List<Integer> answers = new ArrayList<>();

    private KahootColumns() {}

    /** Null where it is not the row of the titles. */
    static KahootColumns of(Row row) {
        KahootColumns columns = new KahootColumns();
        for (int i = 0; i < row.getCellCount(); i++) {
            columns.note(i, Likeness.plain(text(row, i)).toLowerCase(Locale.ROOT));
        }
        return columns.question < 0 || columns.right < 0 || columns.answers.size() < 2
                ? null
                : columns;
    }

    private void note(int column, String title) {
        if (question < 0 && QUESTION.matcher(title).matches()) {
            question = column;
        } else if (ANSWER.matcher(title).matches()) {
            answers.add(column);
        } else if (RIGHT.matcher(title).matches()) {
            right = column;
        }
    }

    void take(Row row, Intake intake) throws BadFileException {
        List<String> all = answers.stream().map(column -> text(row, column)).toList();
        String text = text(row, question);
        if (text.isEmpty() && all.stream().allMatch(String::isEmpty)) {
            return;
        }
        // "1,3", which a spreadsheet may have taken for a number with decimals.
        List<String> chosen = List.of(text(row, right).split("[^0-9]+"));
        List<String> rights = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            (chosen.contains(Integer.toString(i + 1)) ? rights : wrong).add(all.get(i));
        }
        intake.take(new Raw(row.getRowNum(), null, null, Raw.MIDDLE, text, rights, wrong, ""));
    }

    /**
     * As a spreadsheet shows it, numbers without needless figures; empty where there is no cell.
     */
    private static String text(Row row, int column) {
        Cell cell = row.getOptionalCell(column).orElse(null);
        if (cell == null) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber();
            return Math.abs(number.scale()) > 50
                    ? cell.getRawValue()
                    : number.stripTrailingZeros().toPlainString();
        }
        return Text.tidy(cell.getText());
    }
}
