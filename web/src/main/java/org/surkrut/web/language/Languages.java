package org.surkrut.web.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that we have, the first where nobody asks for any, and how one is chosen. */
public final class Languages {
    public static final List<Locale> OURS = List.of(Locale.FRENCH, Locale.ENGLISH);

    static final String PARAMETER = "lang";
    static final String COOKIE = "lang";

    private Languages() {}

    /** The address's word, else what was chosen before, else the browser's wish, else the first. */
    public static Locale of(HttpServletRequest request) {
        return asked(request)
                .or(() -> remembered(request))
                .or(() -> wished(request))
                .orElse(OURS.get(0));
    }

    /** The language that the address asks for, where it is one of ours. */
    static Optional<Locale> asked(HttpServletRequest request) {
        return named(request.getParameter(PARAMETER));
    }

    private static Optional<Locale> remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> named(cookie.getValue()).stream())
                .findFirst();
    }

    /** Where a browser says nothing, the container would answer with the server's own language. */
    private static Optional<Locale> wished(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream().flatMap(Languages::ours).findFirst();
    }

    private static Optional<Locale> named(String tag) {
        return Stream.ofNullable(tag)
                .map(Locale::forLanguageTag)
                .flatMap(Languages::ours)
                .findFirst();
    }

    private static Stream<Locale> ours(Locale wish) {
        return OURS.stream().filter(own -> own.getLanguage().equals(wish.getLanguage()));
    }
}
