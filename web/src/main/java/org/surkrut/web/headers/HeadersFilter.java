package org.surkrut.web.headers;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/** Security headers on everything: pages, files, game files, errors. */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class HeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Pages behind the door, and the door. */
    private static final Pattern PRIVATE = Pattern.compile("/(login|account|admin/).*");

    /** Dozens of small files, none of which is a document: the less is repeated on each. */
    private static final Pattern PART_OF_A_PAGE =
            Pattern.compile("/(js/.*\\.js|css/.*\\.css|manifest\\.webmanifest)");

    /** Only what is our own, nothing inline; {@code connect-src 'self'} covers the WebSocket. */
    private static final String CONTENT_SECURITY_POLICY =
            String.join(
                    "; ",
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self' data:",
                    "font-src 'self'",
                    "connect-src 'self'",
                    "manifest-src 'self'",
                    "base-uri 'none'",
                    "form-action 'self'",
                    "frame-ancestors 'none'");

    private static final Map<String, String> ON_ALL =
            Map.of(
                    "X-Content-Type-Options", "nosniff",
                    "Cross-Origin-Resource-Policy", "same-origin",
                    // File names carry no version: a browser asks each time, and hears 304 mostly.
                    "Cache-Control", "no-cache");

    /** What a browser heeds only on something that it shows in a window. */
    private static final Map<String, String> ON_DOCUMENTS =
            Map.of(
                    "Content-Security-Policy", CONTENT_SECURITY_POLICY,
                    "Referrer-Policy", "no-referrer",
                    "Permissions-Policy",
                            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "X-Frame-Options", "DENY");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isHandshake(request)) {
            chain.doFilter(request, response);
            return;
        }
        ON_ALL.forEach(response::setHeader);
        if (!PART_OF_A_PAGE.matcher(request.getServletPath()).matches()) {
            ON_DOCUMENTS.forEach(response::setHeader);
        }
        if (isPage(request)) {
            response.setHeader("Vary", "Accept-Encoding, Accept-Language, Cookie");
        }
        if (PRIVATE.matcher(request.getServletPath()).matches()) {
            response.setHeader("Cache-Control", "no-store");
            // By "no-referrer" browsers would hide from us, too, which page a form was on.
            response.setHeader("Referrer-Policy", "same-origin");
        }
        chain.doFilter(request, response);
    }

    /** It shows nothing, and its headers stay in memory as long as the socket is open. */
    private static boolean isHandshake(HttpServletRequest request) {
        return request.getServletPath().equals("/play")
                && "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }

    private static boolean isPage(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.indexOf('.') < 0 || path.endsWith(".xhtml");
    }
}
