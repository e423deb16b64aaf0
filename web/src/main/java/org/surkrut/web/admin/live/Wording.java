package org.surkrut.web.admin.live;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.surkrut.game.Board;

/** The desk's words in one language, and the game's own for what is the game's. */
final class Wording {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM);

    private final Locale locale;
    private final ResourceBundle desk;
    private final ResourceBundle game;

    Wording(Locale locale) {
        this.locale = locale;
        desk = ResourceBundle.getBundle("org.surkrut.web.desk", locale);
        game = ResourceBundle.getBundle("org.surkrut.web.play", locale);
    }

    Locale locale() {
        return locale;
    }

    String say(String key, Object... values) {
        return new MessageFormat(desk.getString(key), locale).format(values);
    }

    String category(int category) {
        return game.getString("category." + category);
    }

    String colour(String colour) {
        return game.getString("colour." + colour);
    }

    String square(int id) {
        Board.Square square = Board.square(id);
        return switch (square.kind()) {
            case CENTRE, ROLL_AGAIN -> game.getString("kind." + square.kind().wire());
            case INGREDIENT -> {
                String ingredient = game.getString("ingredient." + square.category());
                yield MessageFormat.format(game.getString("kind.ingredient"), ingredient);
            }
            case SPOKE, RING -> category(square.category());
        };
    }

    /** In UTC, as the log has it, and the desk's other pages. */
    String time(Instant instant) {
        return TIME.format(instant.atZone(ZoneOffset.UTC));
    }

    String hour(Instant instant) {
        return HOUR.format(instant.atZone(ZoneOffset.UTC));
    }

    String moment(Instant instant) {
        return MOMENT.withLocale(locale).format(instant.atZone(ZoneOffset.UTC));
    }
}
