package org.surkrut.web.verify;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.surkrut.web.language.Language;
import org.surkrut.web.language.Texts;

/** The check itself runs in the player's browser, which need not believe us; here are its words. */
@Named
@RequestScoped
public class Verify {
    @Inject private Language language;

    public String getTexts() {
        return Texts.json("verify", language.getLocale());
    }
}
