package org.surkrut.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** This request's language, for the pages' templates. */
@Named
@RequestScoped
public class Language {
    @Inject private HttpServletRequest request;

    public Locale getLocale() {
        return Languages.of(request);
    }

    public String getTag() {
        return getLocale().toLanguageTag();
    }

    /** The language that the switch leads to. */
    public String getOther() {
        return Languages.OURS.stream()
                .filter(own -> !own.equals(getLocale()))
                .map(Locale::toLanguageTag)
                .findFirst()
                .orElseThrow();
    }
}
