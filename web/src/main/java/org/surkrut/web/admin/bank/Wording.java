package org.surkrut.web.admin.bank;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.surkrut.game.Rules;
import org.surkrut.web.language.Language;

/** How the desk says things about questions. */
@Named
@RequestScoped
public class Wording {
    private static final int LEVELS = 3;

    @Inject private Language language;

    /** A text of the desk, with what its places stand for. */
    public String text(String key, Object... values) {
        return new MessageFormat(bundle("bank").getString(key), language.getLocale())
                .format(values);
    }

    public List<Integer> getCategories() {
        return IntStream.rangeClosed(1, Rules.CATEGORIES).boxed().toList();
    }

    /** What it is called at the table. */
    public String category(int number) {
        return bundle("play").getString("category." + number);
    }

    public List<Integer> getLevels() {
        return IntStream.rangeClosed(1, LEVELS).boxed().toList();
    }

    public String level(int number) {
        return text("level." + number);
    }

    public String number(double number) {
        NumberFormat format = NumberFormat.getIntegerInstance(language.getLocale());
        return format.format(number);
    }

    /** In per cent; a dash where there is nothing to share. */
    public String share(double part, double whole) {
        NumberFormat format = NumberFormat.getPercentInstance(language.getLocale());
        return whole == 0 ? "–" : format.format(part / whole);
    }

    public String when(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(language.getLocale())
                        .withZone(ZoneOffset.UTC)
                        .format(instant)
                + " UTC";
    }

    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("org.surkrut.web." + name, language.getLocale());
    }
}
