package org.surkrut.web.headers;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.zip.Deflater;

/**
 * Compresses the pages that are the same for everybody. A page that holds a secret, the state of a
 * form or a name, is never compressed: its length would tell of the secret (BREACH). The nonce here
 * is none: it is new each time, and only the desk's policy heeds one.
 */
@WebFilter({"/index.xhtml", "/rules", "/rules.xhtml", "/verify", "/verify.xhtml"})
public class CompressedPagesFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Gzip.isTakenBy(request.getHeader("Accept-Encoding"))) {
            chain.doFilter(request, response);
            return;
        }
        HeldResponse held = new HeldResponse(response);
        chain.doFilter(request, held);
        if (!response.isCommitted() && held.size() > 0) {
            byte[] page = Gzip.compress(held.bytes(), Deflater.DEFAULT_COMPRESSION);
            response.setHeader("Content-Encoding", "gzip");
            response.setContentLength(page.length);
            response.getOutputStream().write(page);
        }
    }
}
