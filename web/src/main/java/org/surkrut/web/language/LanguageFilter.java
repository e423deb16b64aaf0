package org.surkrut.web.language;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/** Remembers a language that was asked for by {@code ?lang=}. */
@WebFilter("/*")
public class LanguageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Languages.asked(request).ifPresent(locale -> remember(locale, request, response));
        chain.doFilter(request, response);
    }

    private static void remember(
            Locale locale, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(Languages.COOKIE, locale.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
