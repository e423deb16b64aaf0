package org.surkrut.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What this server has written to, or read from, the log of all steps: the games in play, and those
 * that have ended and are not filed yet. Never ahead of the database. As the next page's number is
 * its key, whoever writes on without having read what another has written fails on it.
 */
final class Log {
    /** A game's steps, and the page with the first one. */
    private record Story(long firstPage, List<String> steps) {}

    private final Map<Long, Story> stories = new HashMap<>();
    private long next = 1;

    /** The number of the page to be written, or read, next. */
    synchronized long next() {
        return next;
    }

    /** Whether each is its game's next one, after those before it in the list. */
    synchronized boolean isFollowedBy(List<Entry.Stepped> steps) {
        Map<Long, Integer> last = new HashMap<>();
        for (Entry.Stepped step : steps) {
            int before = last.getOrDefault(step.game(), steps(step.game()).size());
            if (step.number() != before + 1) {
                return false;
            }
            last.put(step.game(), step.number());
        }
        return true;
    }

    /** Steps that follow on nothing are left out: those of games that had been filed. */
    synchronized void add(Page page) {
        next = page.number() + 1;
        for (Entry.Stepped step : page.steps()) {
            if (step.number() == 1) {
                stories.putIfAbsent(step.game(), new Story(page.number(), new ArrayList<>()));
            }
            if (step.number() == steps(step.game()).size() + 1) {
                steps(step.game()).add(step.events());
            }
        }
    }

    synchronized boolean holds(Entry.Stepped step) {
        List<String> steps = steps(step.game());
        return step.number() <= steps.size() && steps.get(step.number() - 1).equals(step.events());
    }

    /** A game's steps after that number, as text; none of a game that is not known. */
    synchronized List<String> after(long game, int number) {
        List<String> steps = steps(game);
        return List.copyOf(steps.subList(Math.min(number, steps.size()), steps.size()));
    }

    synchronized void keepOnly(Collection<Long> games) {
        stories.keySet().retainAll(games);
    }

    synchronized void forget(Collection<Long> games) {
        stories.keySet().removeAll(games);
    }

    /** The first page that is needed; the last one is in any case, as it tells the next number. */
    synchronized long firstNeeded() {
        return stories.values().stream().mapToLong(Story::firstPage).min().orElse(next - 1);
    }

    private List<String> steps(long game) {
        Story story = stories.get(game);
        return story == null ? List.of() : story.steps();
    }
}
