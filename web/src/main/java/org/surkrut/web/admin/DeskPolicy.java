package org.surkrut.web.admin;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.PrimeFaces;
import org.primefaces.context.PrimeFacesContext;

/**
 * What the desk's pages may run: PrimeFaces writes its scripts into the page, each with this page's
 * nonce, and sets styles on single elements. No other page gets more than {@code HeadersFilter}
 * allows.
 */
public class DeskPolicy implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final String DESK = "/admin/";
    private static final String HEADER = "Content-Security-Policy";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (event.getPhaseId() == PhaseId.RENDER_RESPONSE && isDesk(faces)) {
            String nonce = PrimeFacesContext.getCspState(faces).getNonce();
            faces.getExternalContext().setResponseHeader(HEADER, policy(nonce));
            PrimeFaces.current().executeInitScript("PrimeFaces.csp.init('" + nonce + "');");
        }
    }

    /** PrimeFaces would add a policy to every page, and leaves that once it seems done. */
    @Override
    public void afterPhase(PhaseEvent event) {
        PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(true);
    }

    private static boolean isDesk(FacesContext faces) {
        return faces.getViewRoot().getViewId().startsWith(DESK);
    }

    /** A nonce does not cover {@code style} attributes, so that inline styles are allowed. */
    private static String policy(String nonce) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self' 'nonce-" + nonce + "'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data:",
                "font-src 'self'",
                "connect-src 'self'",
                "manifest-src 'self'",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }
}
