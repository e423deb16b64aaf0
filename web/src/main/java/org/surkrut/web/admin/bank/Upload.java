package org.surkrut.web.admin.bank;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;
import static jakarta.servlet.http.HttpServletResponse.SC_CONFLICT;
import static jakarta.servlet.http.HttpServletResponse.SC_NO_CONTENT;
import static jakarta.servlet.http.HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Takes the file that an administrator wants to import, in pieces: so the web server's limit on
 * what is posted may stay small for everybody.
 */
@WebServlet("/admin/upload")
public class Upload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Well below the web server's limit; {@code upload.js} knows it too. */
    private static final int PIECE_BYTES = 48 << 10;

    private static final int NAME_LENGTH = 200;

    @Inject private transient UploadedFile uploaded;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(take(request));
    }

    private int take(HttpServletRequest request) throws IOException {
        try {
            String name = request.getParameter("name");
            int at = Integer.parseInt(request.getParameter("at"));
            long total = Long.parseLong(request.getParameter("of"));
            if (total > UploadedFile.MOST_BYTES) {
                return SC_REQUEST_ENTITY_TOO_LARGE;
            }
            byte[] piece = request.getInputStream().readNBytes(PIECE_BYTES + 1);
            if (name == null || name.length() > NAME_LENGTH || piece.length > PIECE_BYTES) {
                return SC_BAD_REQUEST;
            }
            return uploaded.add(name, (int) total, at, piece) ? SC_NO_CONTENT : SC_CONFLICT;
        } catch (NumberFormatException e) {
            return SC_BAD_REQUEST;
        }
    }
}
