package org.surkrut.exchange;

import java.util.List;

/** One way to write questions down. */
interface Notation {
    /**
     * Hands all questions to the intake.
     *
     * @param language the one to take from a file of several; null: its first
     */
    Description read(byte[] content, String language, Intake intake) throws BadFileException;

    byte[] write(Description pack, List<Draft> questions);
}
