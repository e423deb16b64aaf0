package org.surkrut.exchange;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a cell for a formula, as OWASP's page on CSV injection advises: an
 * apostrophe comes before what could begin one, also after each sign at which another spreadsheet
 * may part the cell. Taken off again on reading, so that nothing is changed by a round trip.
 */
final class Formula {
    private static final Pattern RISK = Pattern.compile("(^|[,;\t])('*[=+\\-@\t\r＝＋－＠])");
    private static final Pattern GUARDED = Pattern.compile("(^|[,;\t])'('*[=+\\-@\t\r＝＋－＠])");

    private Formula() {}

    static String guarded(String cell) {
        return RISK.matcher(cell).replaceAll("$1'$2");
    }

    static String unguarded(String cell) {
        return GUARDED.matcher(cell).replaceAll("$1$2");
    }
}
