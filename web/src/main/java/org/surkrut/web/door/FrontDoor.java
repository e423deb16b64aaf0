package org.surkrut.web.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Sends whoever is not known to the page of the log-in, which hands us what it was given there; the
 * session remembers who has come in.
 */
@AutoApplySession
@ApplicationScoped
public class FrontDoor implements HttpAuthenticationMechanism {
    @Inject private IdentityStoreHandler accounts;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.isAuthenticationRequest()) {
            var credential = context.getAuthParameters().getCredential();
            return context.notifyContainerAboutLogin(accounts.validate(credential));
        }
        if (context.isProtected()) {
            Way.toLogin(request, response);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        return context.doNothing();
    }
}
