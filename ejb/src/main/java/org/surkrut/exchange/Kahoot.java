package org.surkrut.exchange;

import java.util.List;

/** Kahoot; not yet. */
final class Kahoot implements Notation {
    @Override
    public Description read(byte[] content, String language, Intake intake)
            throws BadFileException {
        throw new BadFileException(1, Reason.UNKNOWN_FORMAT, "not read yet");
    }

    @Override
    public byte[] write(Description pack, List<Draft> questions) {
        throw new UnsupportedOperationException();
    }
}
