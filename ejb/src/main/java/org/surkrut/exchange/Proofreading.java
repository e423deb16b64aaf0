package org.surkrut.exchange;

import java.util.List;

/** Holds a question written by hand to the checks that those of files pass. */
public final class Proofreading {
    private Proofreading() {}

    /** One tidied draft, or one that is skipped. */
    public static Reading of(Draft written) {
        Intake intake = new Intake();
        try {
            intake.take(
                    new Raw(
                            written.line(),
                            written.key(),
                            written.category(),
                            written.level(),
                            written.text(),
                            List.of(written.right()),
                            written.wrong(),
                            written.explanation()));
        } catch (BadFileException e) {
            throw new IllegalStateException("one is not too many", e);
        }
        return intake.reading(null, Description.NONE);
    }
}
