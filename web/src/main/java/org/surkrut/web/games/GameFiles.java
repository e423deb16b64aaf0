package org.surkrut.web.games;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.surkrut.journal.Ledger;

/**
 * The file of a game at {@code /games/SHA-256 of its seed}: an address that only those know who
 * played in it, until they tell it on. There is none before the game has ended.
 */
@WebServlet("/games/*")
public class GameFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/([0-9a-f]{64})");

    @EJB private transient Ledger ledger;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        Optional<String> file =
                address.matches() ? ledger.gameFile(address.group(1)) : Optional.empty();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(file.get());
    }
}
