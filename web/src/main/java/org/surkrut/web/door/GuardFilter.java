package org.surkrut.web.door;

import jakarta.ejb.EJB;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.surkrut.account.Accounts;

/**
 * Before each page behind the door, and the door itself: nothing is changed for another site's
 * page, and a session ends as soon as its account is locked, deleted, has another password or lost
 * its role.
 */
@WebFilter({"/login", "/login.xhtml", "/account", "/account.xhtml", "/admin/*"})
public class GuardFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> CHANGE_NOTHING = Set.of("GET", "HEAD");

    @EJB private transient Accounts accounts;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!CHANGE_NOTHING.contains(request.getMethod()) && !Origins.isOurPage(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getUserPrincipal() != null && !mayStay(request)) {
            request.logout();
            request.getSession().invalidate();
            Way.toLogin(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean mayStay(HttpServletRequest request) {
        SignedIn who = SignedIn.in(request.getSession(false));
        return who != null && accounts.standing(who.account()).filter(who::stillHolds).isPresent();
    }
}
