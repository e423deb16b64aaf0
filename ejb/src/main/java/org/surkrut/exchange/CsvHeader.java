package org.surkrut.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The first line of a table: which column is which, in English or French, in any order. */
final class CsvHeader {
    /** The columns that there may be, by their names without accents, figures and spaces. */
    enum Column {
        KEY("key", "cle"),
        CATEGORY("category", "categorie"),
        LEVEL("level", "niveau", "difficulty", "difficulte"),
        QUESTION("question"),
        RIGHT("right", "correct", "juste", "bonne"),
        WRONG("wrong", "fausse", "mauvaise"),
        EXPLANATION("explanation", "explication");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }

        private static Column of(String title) {
            String plain = Likeness.plain(title).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            return Stream.of(values())
                    .filter(column -> column.names.contains(plain))
                    .findFirst()
                    .orElse(null);
        }
    }

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final char separator;
    private final int width;
    private final Map<Column, List<Integer>> places = new EnumMap<>(Column.class);

    private CsvHeader(char separator, List<String> titles) {
        this.separator = separator;
        width = titles.size();
        for (int i = 0; i < width; i++) {
            Column column = Column.of(titles.get(i));
            if (column != null) {
                places.computeIfAbsent(column, c -> new ArrayList<>()).add(i);
            }
        }
    }

    /** That of the text, with the separator that makes most sense of it. */
    static CsvHeader of(String text) {
        int end = text.indexOf('\n');
        String first = (end < 0 ? text : text.substring(0, end)).strip();
        return SEPARATORS.stream()
                .map(separator -> new CsvHeader(separator, titles(first, separator)))
                .max(Comparator.comparingInt(header -> header.places.size()))
                .orElseThrow();
    }

    private static List<String> titles(String line, char separator) {
        try {
            return reader(separator).ofSingleCsvRecord(line).getFields();
        } catch (CsvParseException e) {
            return List.of();
        }
    }

    static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }

    /** Whether a text begins with such a line. */
    static boolean begins(String text) {
        return of(text).isComplete();
    }

    boolean isComplete() {
        return places.containsKey(Column.QUESTION)
                && places.containsKey(Column.RIGHT)
                && places.getOrDefault(Column.WRONG, List.of()).size() >= 2;
    }

    char separator() {
        return separator;
    }

    /** Whether a line has more cells than the header has titles. */
    boolean isOverrunBy(CsvRecord row) {
        return row.getFieldCount() > width;
    }

    /** The cells of those columns; none where there is no such column. */
    List<String> cells(CsvRecord row, Column column) {
        return places.getOrDefault(column, List.of()).stream()
                .filter(place -> place < row.getFieldCount())
                .map(row::getField)
                .map(Formula::unguarded)
                .toList();
    }

    /** Empty where there is no such column. */
    String cell(CsvRecord row, Column column) {
        return cells(row, column).stream().findFirst().orElse("");
    }
}
