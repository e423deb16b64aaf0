package org.surkrut.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.surkrut.web.door.Attempt;
import org.surkrut.web.door.Visit;
import org.surkrut.web.door.Way;

/** The log-in's form, and the way out. */
@Named
@RequestScoped
public class Login {
    @Inject private Visit visit;
    @Inject private Attempt attempt;
    @Inject private FacesContext faces;

    private String name = "";
    private String password = "";
    private String wanted;

    public void submit() throws ServletException, IOException {
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        var standing = visit.begin(name.strip(), password, response);
        if (standing.isPresent()) {
            go(Way.from(wanted, standing.get().administrator()));
        } else {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence(), null));
        }
    }

    public void logOut() throws ServletException, IOException {
        visit.end();
        go("/login");
    }

    private void go(String path) throws IOException {
        var external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + path);
    }

    private String sentence() {
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "msg");
        return switch (attempt.failure()) {
            case WRONG -> texts.getString("login.wrong");
            case LOCKED -> texts.getString("login.locked");
            case BUSY -> texts.getString("login.busy");
            case TOO_MANY ->
                    MessageFormat.format(texts.getString("login.wait"), attempt.waitSeconds());
        };
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Never shown again. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
