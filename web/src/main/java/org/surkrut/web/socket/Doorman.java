package org.surkrut.web.socket;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.surkrut.web.door.Origins;

/** Stands before the upgrade: turns foreign origins away, and notes whence a client comes. */
@WebFilter("/play")
public class Doorman extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<Caller> CALLER = new ThreadLocal<>();

    /** Where a client comes from, and the port on which it came. */
    record Caller(String address, int port) {}

    @Inject private transient Desk desk;
    @Inject private transient ClosingTime closingTime;

    /** Origins let in beside the server's own. */
    @Inject
    @ConfigProperty(name = "surkrut.origins")
    private transient Optional<List<String>> origins;

    /** Of the handshake that this thread is about. */
    static Caller caller() {
        return CALLER.get();
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String origin = request.getHeader("Origin");
        if (origin != null && !Origins.isOwn(origin, request) && !isListed(origin)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (!desk.isServing()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        CALLER.set(new Caller(request.getRemoteAddr(), request.getServerPort()));
        try {
            chain.doFilter(request, response);
        } finally {
            CALLER.remove();
        }
    }

    /** The application is taken away: filters go before the WebSockets are closed. */
    @Override
    public void destroy() {
        closingTime.begin();
    }

    private boolean isListed(String origin) {
        return origins.map(listed -> listed.contains(origin)).orElse(false);
    }
}
