package org.surkrut.web.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.surkrut.account.Standing;

/** Coming in and going out again; and who is here. */
@Named
@RequestScoped
public class Visit {
    @Inject private SecurityContext security;
    @Inject private Attempt attempt;
    @Inject private HttpServletRequest request;

    /** By login and password; empty: {@link Attempt} knows why. */
    public Optional<Standing> begin(String login, String password, HttpServletResponse response)
            throws ServletException {
        if (request.getUserPrincipal() != null) {
            request.logout();
        }
        // Whoever knows the session's id from before knows it no more.
        request.getSession();
        request.changeSessionId();
        AuthenticationStatus status =
                security.authenticate(
                        request,
                        response,
                        AuthenticationParameters.withParams()
                                .credential(new UsernamePasswordCredential(login, password)));
        if (status != AuthenticationStatus.SUCCESS) {
            return Optional.empty();
        }
        Optional<Standing> standing = attempt.proven();
        standing.map(SignedIn::of).ifPresent(who -> who.keepIn(request.getSession()));
        return standing;
    }

    public void end() throws ServletException {
        request.logout();
        request.getSession().invalidate();
    }

    /** The password is another one now, and this session goes on. */
    public void renew(Standing standing) {
        SignedIn.of(standing).keepIn(request.getSession());
    }

    public long getAccount() {
        return SignedIn.in(request.getSession(false)).account();
    }

    public String getLogin() {
        return SignedIn.in(request.getSession(false)).login();
    }

    public boolean isAdministrator() {
        return SignedIn.in(request.getSession(false)).administrator();
    }
}
