package org.surkrut.web.admin.bank;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.surkrut.exchange.Format;
import org.surkrut.question.PackFigures;
import org.surkrut.question.Packs;

/** A pack as a file to keep: {@code /admin/export?pack=number&format=name}. */
@WebServlet("/admin/export")
public class Export extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB private transient Packs packs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<PackFigures> pack = pack(request.getParameter("pack"));
        Optional<Format> format = format(request.getParameter("format"));
        Optional<byte[]> file = pack.flatMap(p -> format.flatMap(f -> packs.export(p.id(), f)));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(format.get().mediaType());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + fileName(pack.get(), format.get()) + '"');
        response.setContentLength(file.get().length);
        response.getOutputStream().write(file.get());
    }

    private Optional<PackFigures> pack(String number) {
        return packs.list().stream()
                .filter(pack -> Integer.toString(pack.id()).equals(number))
                .findFirst();
    }

    private static Optional<Format> format(String name) {
        return Arrays.stream(Format.values()).filter(f -> f.name().equals(name)).findFirst();
    }

    static String fileName(PackFigures pack, Format format) {
        String words = pack.description().name() + "-" + pack.description().language();
        return FileName.of(words + "-" + format.name().toLowerCase(Locale.ROOT))
                + "."
                + format.extension();
    }
}
