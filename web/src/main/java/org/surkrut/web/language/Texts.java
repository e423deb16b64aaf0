package org.surkrut.web.language;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;

/** The texts that the browser's modules need, as a JSON block of the page. */
public final class Texts {
    private static final String PACKAGE = "org.surkrut.web.";

    private Texts() {}

    /**
     * A bundle as JSON that may stand inside a {@code script} element: nothing in it can end that
     * element or begin another.
     */
    public static String json(String bundle, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(PACKAGE + bundle, locale);
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeSet<>(texts.keySet()).forEach(key -> json.add(key, texts.getString(key)));
        return json.build()
                .toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
