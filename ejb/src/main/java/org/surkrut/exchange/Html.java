package org.surkrut.exchange;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;

/** Texts of formats that carry HTML. */
final class Html {
    private Html() {}

    /** What a reader sees of it: entities decoded, tags gone, no-break spaces kept. */
    static String toText(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html;
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        for (Element element : body.select("*:not(body)")) {
            if (element.isBlock() || element.nameIs("br")) {
                element.before(new TextNode(" "));
                element.after(new TextNode(" "));
            }
        }
        return body.wholeText();
    }

    /** Text as HTML, with all that Open Trivia Database escapes. */
    static String of(String text) {
        return Entities.escape(text).replace("\u00A0", "&nbsp;").replace("'", "&#039;");
    }
}
