package org.surkrut.web.games;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.surkrut.journal.Archive;

/**
 * The file of a game at {@code /games/SHA-256 of its seed}: an address that only those know who
 * played in it, until they tell it on. There is none before the game has ended, and then it never
 * changes.
 */
@WebServlet("/games/*")
public class GameFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/([0-9a-f]{64})");
    private static final Pattern GZIP =
            Pattern.compile("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\b).*");
    private static final int SHORT_HASH = 12;

    @EJB private transient Archive archive;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        Optional<Archive.Filed> file =
                address.matches() ? archive.find(address.group(1)) : Optional.empty();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String hash = address.group(1).substring(0, SHORT_HASH);
        boolean gzip = GZIP.matcher(String.valueOf(request.getHeader("Accept-Encoding"))).matches();
        String tag = '"' + hash + (gzip ? "-gzip" : "") + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            response.setHeader("Content-Disposition", disposition(file.get(), hash));
            response.setContentType("text/plain;charset=UTF-8");
            write(file.get().gzip(), gzip, response);
        }
    }

    private static String disposition(Archive.Filed file, String hash) {
        var day = file.launchedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        return "inline; filename=\"surkrut-" + day + "-" + hash + ".txt\"";
    }

    /** Compressed as it is kept, for whoever takes it so. */
    private static void write(byte[] file, boolean gzip, HttpServletResponse response)
            throws IOException {
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
            response.setContentLength(file.length);
            response.getOutputStream().write(file);
        } else {
            new GZIPInputStream(new ByteArrayInputStream(file))
                    .transferTo(response.getOutputStream());
        }
    }
}
