package org.surkrut.browser;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.Comparator;
import java.util.List;
import org.surkrut.wire.Bank;
import org.surkrut.wire.WireClient;

/** A player at a browser, who knows every answer and clicks on what is lit. */
final class BrowserPlayer {
    private static final List<Integer> INGREDIENTS = List.of(1, 8, 15, 22, 29);
    private static final int RING = 35;

    final Page page;
    final String login = WireClient.freshLogin();

    BrowserPlayer(Page page) {
        this.page = page;
    }

    /** From the start page to the lobby. */
    BrowserPlayer register() {
        page.click("#continue");
        page.click("#to-register");
        page.fill("#register-name", login);
        page.fill("#register-email", login + "@example.org");
        page.fill("#register-password", "choucroute garnie");
        page.click("#register-submit");
        return this;
    }

    BrowserPlayer sees(String selector) {
        page.waitForSelector(selector);
        return this;
    }

    /** The new room's code. */
    String createRoom() {
        sees("#view-lobby").page.click("#create-room");
        sees("#view-room");
        return page.textContent("#room-code").strip();
    }

    void join(String code) {
        sees("#view-lobby").page.fill("#join-code", code);
        page.click("#join-room");
        sees("#view-room");
    }

    boolean isAt(String view) {
        return page.isVisible("#view-" + view);
    }

    /** Does whatever there is to do; false where there is nothing for the moment. */
    boolean act() {
        return readOn() || answer() || choose() || roll();
    }

    private boolean readOn() {
        return page.isVisible("#read-on") && click(page.locator("#read-on"));
    }

    private boolean answer() {
        Locator open = page.locator("#answers [data-answer]:enabled");
        if (open.count() == 0) {
            return false;
        }
        String right = Bank.question(page.textContent("#question-text")).right();
        Locator answers = open.filter(new Locator.FilterOptions().setHasText(right));
        return click(answers.count() > 0 ? answers.first() : open.first());
    }

    private boolean choose() {
        List<ElementHandle> choices = page.querySelectorAll("#choices [data-choice]");
        if (choices.isEmpty()) {
            return false;
        }
        int best =
                choices.stream()
                        .map(choice -> Integer.parseInt(choice.getAttribute("data-choice")))
                        .min(Comparator.comparingInt(this::toGo))
                        .orElseThrow();
        return click(page.locator("#choices [data-choice='" + best + "']"));
    }

    private boolean roll() {
        if (page.isVisible("#jump") && page.querySelectorAll("#choices [data-choice]").isEmpty()) {
            return click(page.locator("#jump"));
        }
        return page.isVisible("#roll") && page.isEnabled("#roll") && click(page.locator("#roll"));
    }

    /** Steps along the ring to what is lacking; to the pot, where nothing is. */
    private int toGo(int square) {
        List<Integer> lacking = INGREDIENTS.stream().filter(this::isLacking).toList();
        if (lacking.isEmpty()) {
            return square == 0 ? 0 : square > RING ? 1 : INGREDIENTS.contains(square) ? 2 : 3;
        }
        return lacking.stream().mapToInt(target -> around(square, target)).min().orElseThrow();
    }

    private static int around(int square, int target) {
        if (square == 0 || square > RING) {
            return RING;
        }
        int steps = Math.abs(square - target);
        return Math.min(steps, RING - steps);
    }

    private boolean isLacking(int ingredientSquare) {
        int category = 1 + INGREDIENTS.indexOf(ingredientSquare);
        String won = "#players .is-me .plate li:nth-child(" + category + ").is-won";
        return page.querySelector(won) == null;
    }

    /** A click that misses, because the game has moved on meanwhile, is no failure. */
    private boolean click(Locator target) {
        try {
            target.click(new Locator.ClickOptions().setTimeout(1_000));
            return true;
        } catch (TimeoutError e) {
            return false;
        }
    }
}
