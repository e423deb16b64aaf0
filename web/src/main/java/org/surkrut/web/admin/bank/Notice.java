package org.surkrut.web.admin.bank;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.primefaces.PrimeFaces;
import org.surkrut.question.Fault;

/** Who asks for a change, and how they hear what became of it. */
@RequestScoped
class Notice {
    @Inject private Wording wording;
    @Inject private HttpServletRequest request;

    /** The administrator's login. */
    String actor() {
        return request.getUserPrincipal().getName();
    }

    void done(String key, Object... values) {
        say(FacesMessage.SEVERITY_INFO, wording.text(key, values));
        // A dialog closes by it.
        PrimeFaces.current().ajax().addCallbackParam("done", true);
    }

    void refused(String key, Object... values) {
        say(FacesMessage.SEVERITY_ERROR, wording.text(key, values));
    }

    /**
     * Tells either.
     *
     * @return whether it was done
     */
    boolean told(Optional<Fault> fault, String key, Object... values) {
        fault.ifPresentOrElse(f -> refused("fault." + f), () -> done(key, values));
        return fault.isEmpty();
    }

    private static void say(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }
}
