package org.surkrut.exchange;

import java.util.List;

/** The kinds of question files that are read and written. */
public enum Format {
    /** Our own table, for spreadsheets. */
    CSV("csv", "text/csv;charset=UTF-8", new Csv()),
    /** Our own, with all that a pack has. */
    JSON("json", "application/json", new Json()),
    /** Open Trivia Database. */
    OPENTDB("json", "application/json", new OpenTdb()),
    OPENQUIZZDB("json", "application/json", new OpenQuizzDb()),
    /** Moodle's own. */
    GIFT("gift", "text/plain;charset=UTF-8", new Gift()),
    AIKEN("txt", "text/plain;charset=UTF-8", new Aiken()),
    /** Kahoot's spreadsheet. */
    KAHOOT(
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            new Kahoot());

    /** Bytes of a file. */
    public static final int MOST_BYTES = 10 << 20;

    /** In a file, those left out counted in. */
    public static final int MOST_QUESTIONS = 20_000;

    /** Characters of a question, and of an explanation, which is cut there. */
    public static final int MOST_TEXT = 400;

    /** Characters of an answer. */
    public static final int MOST_ANSWER = 120;

    /** Characters of a key; a longer one is none. */
    public static final int MOST_KEY = 40;

    /** Characters of a category's name, which is cut there. */
    public static final int MOST_CATEGORY = 120;

    /** Characters of what is shown of a question that is left out. */
    public static final int MOST_EXCERPT = 80;

    private final String extension;
    private final String mediaType;
    private final Notation notation;

    Format(String extension, String mediaType, Notation notation) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.notation = notation;
    }

    /**
     * The format of a file, by what is in it more than by its name.
     *
     * @throws BadFileException where it is none of them
     */
    public static Format guess(String fileName, byte[] content) throws BadFileException {
        checkSize(content);
        return Guess.format(fileName, content);
    }

    /** Of a file in several languages, the first one. */
    public Reading read(byte[] content) throws BadFileException {
        return read(content, null);
    }

    /**
     * @param language as a BCP 47 tag, the one to take from a file of several; null: its first
     */
    public Reading read(byte[] content, String language) throws BadFileException {
        checkSize(content);
        Intake intake = new Intake();
        return intake.reading(this, notation.read(content, language, intake));
    }

    private static void checkSize(byte[] content) throws BadFileException {
        if (content.length > MOST_BYTES) {
            throw new BadFileException(
                    1, Reason.TOO_BIG, "more than " + (MOST_BYTES >> 20) + " MiB");
        }
    }

    /** The whole file; what the format has no place for is not in it. */
    public byte[] write(Description pack, List<Draft> questions) {
        return notation.write(pack, questions);
    }

    /** Of file names, without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
