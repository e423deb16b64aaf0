package org.surkrut.web.account;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A page's answer that is a file, to be kept and not shown. */
public final class Download {
    private Download() {}

    /** That login's data. */
    public static void json(FacesContext faces, String login, String text) throws IOException {
        ExternalContext external = faces.getExternalContext();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        external.setResponseContentType("application/json");
        external.setResponseContentLength(bytes.length);
        external.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"surkrut-" + login + ".json\"");
        external.getResponseOutputStream().write(bytes);
        faces.responseComplete();
    }
}
