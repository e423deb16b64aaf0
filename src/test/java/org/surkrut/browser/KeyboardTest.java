package org.surkrut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Whoever has no mouse plays all the same. */
class KeyboardTest extends BrowserTest {
    private static final int ANSWERS = 3;

    private Page page;

    @Test
    void rollsChoosesAndAnswers() {
        BrowserPlayer player = new BrowserPlayer(open(options("fr-FR", 1440, 900), "")).register();
        player.createRoom();
        page = player.page;
        page.click("#add-bot-3");
        player.sees("#members li:nth-child(2)");
        page.focus("#ready");
        page.keyboard().press("Enter");
        player.sees("#view-table");
        AtomicInteger answered = new AtomicInteger();
        page.waitForCondition(
                () -> {
                    answered.addAndGet(act() ? 1 : 0);
                    return answered.get() >= ANSWERS;
                },
                new Page.WaitForConditionOptions().setTimeout(120_000));
        assertThat(complaints).isEmpty();
    }

    /** Whether a question was answered. */
    private boolean act() {
        if (page.locator("#answers [data-answer]:enabled").count() > 0) {
            page.keyboard().press("2");
            return page.locator("#answers [data-answer][aria-pressed='true']").count() > 0;
        } else if (reaches()) {
            page.keyboard().press("Enter");
        } else if (page.isVisible("#roll") && page.isEnabled("#roll")) {
            page.focus("#roll");
            page.keyboard().press("Enter");
        }
        return false;
    }

    /**
     * Whether the first square in reach has the focus; the server may just take it out of reach.
     */
    private boolean reaches() {
        return (Boolean)
                page.evaluate(
                        "() => { const square = document.querySelector('#board .reachable');"
                                + " square?.focus(); return square !== null; }");
    }
}
