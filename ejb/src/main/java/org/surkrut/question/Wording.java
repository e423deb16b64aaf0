package org.surkrut.question;

import java.util.List;
import java.util.function.Function;
import org.surkrut.exchange.Draft;
import org.surkrut.exchange.Format;
import org.surkrut.exchange.Proofreading;
import org.surkrut.exchange.Reading;
import org.surkrut.exchange.Reason;
import org.surkrut.game.Rules;

/** Holds what is written at the desk to what is asked of files. */
final class Wording {
    private Wording() {}

    /** One of the two: the tidied content, or what is wrong with it. */
    static <T> T check(Content raw, Function<Content, T> right, Function<Fault, T> wrong) {
        if (raw.category() < 1 || raw.category() > Rules.CATEGORIES) {
            return wrong.apply(Fault.CATEGORY);
        }
        if (raw.explanation().length() > Format.MOST_TEXT) {
            return wrong.apply(Fault.TOO_LONG);
        }
        Reading reading = Proofreading.of(draft(raw));
        return reading.drafts().isEmpty()
                ? wrong.apply(fault(reading.skipped().get(0).reason()))
                : right.apply(content(raw.category(), reading.drafts().get(0)));
    }

    private static Draft draft(Content raw) {
        return new Draft(
                1,
                null,
                null,
                raw.level(),
                raw.text(),
                raw.right(),
                List.of(raw.wrong1(), raw.wrong2()),
                raw.explanation());
    }

    private static Content content(int category, Draft draft) {
        return new Content(
                category,
                draft.level(),
                draft.text(),
                draft.right(),
                draft.wrong().get(0),
                draft.wrong().get(1),
                draft.explanation());
    }

    private static Fault fault(Reason reason) {
        return switch (reason) {
            case TOO_LONG -> Fault.TOO_LONG;
            case EQUAL_ANSWERS -> Fault.EQUAL_ANSWERS;
            case UNKNOWN_LEVEL -> Fault.LEVEL;
            default -> Fault.EMPTY;
        };
    }
}
