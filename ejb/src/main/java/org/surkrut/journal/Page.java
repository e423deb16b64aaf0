package org.surkrut.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Steps that were made durable together, of whatever games: one row of the log. In there each has a
 * line with its game and its number, then its events, then an empty line before the next one.
 *
 * @param number rising with time; whoever writes a page has read all before
 */
public record Page(long number, List<Entry.Stepped> steps) {
    /** A page is full at so many characters; a single step may have more. */
    private static final int FULL_CHARACTERS = 60_000;

    private static final String BETWEEN = "\n\n";

    public Page {
        steps = List.copyOf(steps);
    }

    /** So many steps as go on one page, at least one. */
    static List<Page> of(long first, List<Entry.Stepped> steps) {
        List<Page> pages = new ArrayList<>();
        int begin = 0;
        int characters = 0;
        for (int i = 0; i < steps.size(); i++) {
            characters += steps.get(i).events().length();
            if (characters >= FULL_CHARACTERS || i == steps.size() - 1) {
                pages.add(new Page(first + pages.size(), steps.subList(begin, i + 1)));
                begin = i + 1;
                characters = 0;
            }
        }
        return pages;
    }

    /** The page of that {@link #text}. */
    static Page read(long number, String text) {
        return new Page(number, Arrays.stream(text.split(BETWEEN)).map(Page::step).toList());
    }

    private static Entry.Stepped step(String text) {
        int end = text.indexOf('\n');
        String[] head = text.substring(0, end).split(" ");
        return new Entry.Stepped(
                Long.parseLong(head[0]), Integer.parseInt(head[1]), text.substring(end + 1));
    }

    String text() {
        return steps.stream()
                .map(step -> step.game() + " " + step.number() + "\n" + step.events())
                .collect(Collectors.joining(BETWEEN));
    }
}
