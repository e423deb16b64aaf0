package org.surkrut.exchange;

/** What a file says of itself; each null where it says nothing. */
public record Description(
        String name, String language, String author, String licence, String source) {
    /** Of a file that says nothing. */
    public static final Description NONE = new Description(null, null, null, null, null);

    public Description {
        name = Text.orNull(name);
        language = Text.orNull(language);
        author = Text.orNull(author);
        licence = Text.orNull(licence);
        source = Text.orNull(source);
    }
}
