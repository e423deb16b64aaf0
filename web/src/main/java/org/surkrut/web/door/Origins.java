package org.surkrut.web.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Whose page a request comes from. */
public final class Origins {
    private Origins() {}

    /** Compares with what the client asked for, as a proxy before us may speak TLS in our place. */
    public static boolean isOwn(String origin, HttpServletRequest request) {
        try {
            URI uri = URI.create(origin);
            String host = request.getHeader("Host");
            return host != null
                    && uri.getAuthority() != null
                    && withPort(uri.getAuthority(), uri.getScheme())
                            .equalsIgnoreCase(withPort(host, uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String withPort(String authority, String scheme) {
        boolean hasPort = authority.matches(".*:[0-9]+");
        return hasPort ? authority : authority + ("https".equals(scheme) ? ":443" : ":80");
    }

    /**
     * Whether a request that changes something was made by a page of ours. Browsers say so, one way
     * or the other; who says nothing is not believed.
     */
    static boolean isOurPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin != null && isOwn(origin, request);
    }
}
