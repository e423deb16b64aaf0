package org.surkrut.web.door;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A session's cookie: not with what another site posts, and over TLS only, where the server's
 * administrator says there is TLS.
 */
@WebListener
public class SessionCookie implements ServletContextListener {
    @Inject
    @ConfigProperty(name = "surkrut.secure-cookies", defaultValue = "false")
    private boolean secure;

    @Override
    public void contextInitialized(ServletContextEvent created) {
        var cookie = created.getServletContext().getSessionCookieConfig();
        cookie.setAttribute("SameSite", "Lax");
        cookie.setSecure(secure);
    }
}
