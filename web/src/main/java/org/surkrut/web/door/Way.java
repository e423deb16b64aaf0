package org.surkrut.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** From a page to the log-in, and from there to where one wanted to go. */
public final class Way {
    private static final String ACCOUNT = "/account";
    private static final String DESK = "/admin/index";

    /** Pages of ours and nothing else: an address may come from anybody. */
    private static final Pattern OURS = Pattern.compile("/(account|admin/[a-z-]{1,40})");

    private Way() {}

    /** Where that address leads, if it is one of the pages behind the door, else to one's own. */
    public static String from(String wanted, boolean administrator) {
        if (wanted != null && OURS.matcher(wanted).matches()) {
            return administrator || wanted.equals(ACCOUNT) ? wanted : ACCOUNT;
        }
        return administrator ? DESK : ACCOUNT;
    }

    static void toLogin(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String login = request.getContextPath() + "/login";
        String wanted = OURS.matcher(path).matches() ? "?to=" + encode(path) : "";
        try {
            response.setHeader("Cache-Control", "no-store");
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                writeForScript(login + wanted, response);
            } else {
                response.sendRedirect(login + wanted);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page's script follows no redirection by itself: told in the words of Faces. */
    private static void writeForScript(String address, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(
                        "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                                + address
                                + "\"/></partial-response>");
    }

    private static String encode(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
