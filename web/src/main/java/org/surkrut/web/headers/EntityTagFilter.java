package org.surkrut.web.headers;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An entity tag from the bytes of each file. Dates would not do: the build gives all files of an
 * archive the same one, so that a browser would keep yesterday's modules after an update.
 */
@WebFilter({"/js/*", "/css/*", "/img/*", "/manifest.webmanifest"})
public class EntityTagFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int TAG_BYTES = 12;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        try (InputStream file = getServletContext().getResourceAsStream(path)) {
            if (file == null) {
                chain.doFilter(request, response);
                return;
            }
            String tag = tagOf(file);
            response.setHeader("ETag", tag);
            if (tag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            } else {
                chain.doFilter(new Dateless(request), response);
            }
        }
    }

    private static String tagOf(InputStream file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return '"' + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A request that does not ask by date. */
    private static final class Dateless extends HttpServletRequestWrapper {
        Dateless(HttpServletRequest request) {
            super(request);
        }

        @Override
        public long getDateHeader(String name) {
            return name.equalsIgnoreCase("If-Modified-Since") ? -1 : super.getDateHeader(name);
        }

        @Override
        public String getHeader(String name) {
            return name.equalsIgnoreCase("If-Modified-Since") ? null : super.getHeader(name);
        }
    }
}
