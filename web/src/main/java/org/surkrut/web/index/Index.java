package org.surkrut.web.index;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.util.List;
import org.surkrut.web.language.Language;
import org.surkrut.web.language.Texts;

/** What the page of the game needs from the server; all else comes over the WebSocket. */
@Named
@RequestScoped
public class Index {
    private static final String MODULES = "/js/";

    @Inject private Language language;
    @Inject private ServletContext context;

    public String getTexts() {
        return Texts.json("play", language.getLocale());
    }

    /** The file names of the game's modules; those of other pages lie in a folder of their own. */
    public List<String> getModules() {
        return context.getResourcePaths(MODULES).stream()
                .filter(path -> path.endsWith(".js"))
                .map(path -> path.substring(MODULES.length()))
                .sorted()
                .toList();
    }
}
