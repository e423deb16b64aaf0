package org.surkrut.wire;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What a run has found, to be printed and to be zero. */
final class Findings {
    /** How often each kind was found, and what was wrong. */
    final AtomicInteger told = new AtomicInteger();

    /** Connections lost while the server lived, by players who had not meant to. */
    final AtomicInteger strays = new AtomicInteger();

    /** Answers that ask to come back later. */
    final AtomicInteger told343 = new AtomicInteger();

    final List<String> lost = new CopyOnWriteArrayList<>();
    final List<String> doubled = new CopyOnWriteArrayList<>();
    final List<String> stuck = new CopyOnWriteArrayList<>();

    boolean isClean() {
        return lost.isEmpty() && doubled.isEmpty() && stuck.isEmpty();
    }

    /** The first few of each kind. */
    String details() {
        StringBuilder text = new StringBuilder();
        List.of(lost, doubled, stuck)
                .forEach(
                        kind ->
                                kind.stream()
                                        .limit(5)
                                        .forEach(f -> text.append("  ").append(f).append('\n')));
        return text.toString();
    }
}
