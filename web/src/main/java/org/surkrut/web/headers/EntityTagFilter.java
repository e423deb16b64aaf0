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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An entity tag from the bytes of each file, and these compressed for who takes it. Dates would not
 * do: the build gives all files of an archive the same one, so that a browser would keep
 * yesterday's modules after an update. Each file is read once: none changes before the next
 * deployment.
 */
@WebFilter({"/js/*", "/css/*", "/img/*", "/manifest.webmanifest"})
public class EntityTagFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Far more than there are files, whatever names somebody finds for one and the same. */
    private static final int MOST_REMEMBERED = 500;

    private final transient Map<String, ServedFile> files = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ServedFile file = file(request.getServletPath());
        if (file == null) {
            chain.doFilter(request, response);
            return;
        }
        boolean gzip = file.isCompressed() && Gzip.isTakenBy(request.getHeader("Accept-Encoding"));
        String tag = file.tag(gzip);
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        if (ServedFile.isNamed(tag, request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else if (gzip) {
            send(file, request.getServletPath(), response);
        } else {
            chain.doFilter(new Dateless(request), response);
        }
    }

    private ServedFile file(String path) throws IOException {
        ServedFile known = files.get(path);
        if (known != null) {
            return known;
        }
        try (InputStream bytes = getServletContext().getResourceAsStream(path)) {
            if (bytes == null) {
                return null;
            }
            ServedFile file = new ServedFile(bytes.readAllBytes());
            if (files.size() < MOST_REMEMBERED) {
                files.put(path, file);
            }
            return file;
        }
    }

    private void send(ServedFile file, String path, HttpServletResponse response)
            throws IOException {
        response.setContentType(getServletContext().getMimeType(path));
        response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(file.compressed().length);
        response.getOutputStream().write(file.compressed());
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
