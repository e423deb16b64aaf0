package org.surkrut.room;

import java.util.ArrayList;
import java.util.List;

/** Somebody who hears all that is said to one player. */
final class Ear implements Outbox {
    private final List<String> heard = new ArrayList<>();

    @Override
    public void answer(List<String> frames) {
        heard.addAll(frames);
    }

    @Override
    public void offer(List<String> frames) {
        heard.addAll(frames);
    }

    @Override
    public void end(List<String> frames) {
        heard.addAll(frames);
    }

    @Override
    public boolean lapse() {
        return false;
    }

    /** What was said since the last call. */
    List<String> heard() {
        List<String> since = List.copyOf(heard);
        heard.clear();
        return since;
    }
}
