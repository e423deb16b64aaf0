package org.surkrut.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.surkrut.game.Rules;
import org.surkrut.web.language.Language;

/** The rules in words, with the numbers that are in force. */
@Named("rules")
@RequestScoped
public class RulesPage {
    /** In the order in which the texts name them, {0} and so on. */
    private static final Object[] NUMBERS = {
        Rules.ANSWER_SECONDS,
        Rules.ROLL_SECONDS,
        Rules.CHOOSE_SECONDS,
        Rules.MAX_BRETZELS,
        Rules.JUMP_BRETZELS,
        Rules.QUESTIONS_A_TURN,
        Rules.LAST_SERVICE.toMinutes(),
        Rules.STAY_PLAYERS,
        Rules.LATES_UNTIL_REPLACED,
    };

    @Inject private Language language;

    /** A text of the rules by the last part of its key. */
    public String text(String key) {
        ResourceBundle texts =
                ResourceBundle.getBundle("org.surkrut.web.rules", language.getLocale());
        return new MessageFormat(texts.getString(key), language.getLocale()).format(NUMBERS);
    }

    /** What a category is called at the table. */
    public String category(int number) {
        return bundle("play").getString("category." + number);
    }

    public int getPointsOwn() {
        return Rules.POINTS_OWN;
    }

    public int getPointsIngredient() {
        return Rules.POINTS_INGREDIENT;
    }

    public int getPointsFinal() {
        return Rules.POINTS_FINAL;
    }

    public int getPointsOther() {
        return Rules.POINTS_OTHER;
    }

    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("org.surkrut.web." + name, language.getLocale());
    }
}
