package org.surkrut.web.admin.bank;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files that any system takes and no header is broken by. */
final class FileName {
    private static final int MOST = 80;

    private FileName() {}

    /** Letters a to z, digits, and single hyphens for all else. */
    static String of(String words) {
        String plain =
                Normalizer.normalize(words, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-");
        String name = plain.substring(0, Math.min(plain.length(), MOST)).replaceAll("^-|-$", "");
        return name.isEmpty() ? "questions" : name;
    }
}
