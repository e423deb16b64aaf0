package org.surkrut.room;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;

/** The frames of one cause, each encoded once, and who gets them; sent when all is durable. */
final class Mail {
    private record Letter(LongPredicate to, String frame) {}

    private final List<String> answer = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private final Map<Long, List<String>> instead = new HashMap<>();
    private final Set<Long> leaving = new LinkedHashSet<>();
    private final Set<Long> sentHome = new LinkedHashSet<>();
    private Runnable afterwards = () -> {};

    /** To whoever asked, before anything else. */
    Mail answer(String frame) {
        answer.add(frame);
        return this;
    }

    Mail everyone(String frame) {
        letters.add(new Letter(account -> true, frame));
        return this;
    }

    Mail only(long account, String frame) {
        letters.add(new Letter(to -> to == account, frame));
        return this;
    }

    Mail others(long account, String frame) {
        letters.add(new Letter(to -> to != account, frame));
        return this;
    }

    /** That member gets these, and none of the other letters. */
    Mail instead(long account, List<String> frames) {
        instead.put(account, List.copyOf(frames));
        return this;
    }

    /** No letter goes to that member any more, who is in the room no longer. */
    Mail leaves(long account) {
        leaving.add(account);
        return this;
    }

    /** Back to the lobby, after all letters. */
    Mail home(long account) {
        sentHome.add(account);
        return this;
    }

    /** Done once all is durable and told. */
    Mail afterwards(Runnable task) {
        afterwards = task;
        return this;
    }

    Runnable afterwards() {
        return afterwards;
    }

    boolean isAnswered() {
        return !answer.isEmpty();
    }

    List<String> answer() {
        return List.copyOf(answer);
    }

    List<String> of(long account) {
        if (leaving.contains(account)) {
            return List.of();
        }
        List<String> own = instead.get(account);
        return own == null ? lettersTo(account) : own;
    }

    private List<String> lettersTo(long account) {
        List<String> frames = new ArrayList<>(letters.size());
        for (Letter letter : letters) {
            if (letter.to().test(account)) {
                frames.add(letter.frame());
            }
        }
        return frames;
    }

    /** All who are not in the room any more. */
    Set<Long> departed() {
        if (leaving.isEmpty() && sentHome.isEmpty()) {
            return Set.of();
        }
        Set<Long> all = new LinkedHashSet<>(leaving);
        all.addAll(sentHome);
        return all;
    }

    boolean goesHome(long account) {
        return sentHome.contains(account);
    }
}
