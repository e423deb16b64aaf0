package org.surkrut.rating;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The last questions of each of many players; who has not played for longest is forgotten. */
final class Recollection {
    /**
     * Of one player.
     *
     * @param newestFirst every question once
     * @param whole what was known before this server's start is among them
     */
    private record Asked(List<Integer> newestFirst, boolean whole) {
        static final Asked NOTHING = new Asked(List.of(), false);
    }

    private final int questions;
    private final Map<Long, Asked> byAccount;

    Recollection(int players, int questions) {
        this.questions = questions;
        byAccount =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<Long, Asked> eldest) {
                        return size() > players;
                    }
                };
    }

    synchronized boolean isWhole(long account) {
        return known(account).whole();
    }

    synchronized List<Integer> of(long account) {
        return known(account).newestFirst();
    }

    /** In the order in which they were asked. */
    synchronized void add(long account, List<Integer> inOrder) {
        Asked known = known(account);
        byAccount.put(
                account, new Asked(lately(inOrder, known.newestFirst(), questions), known.whole()));
    }

    synchronized void addEarlier(long account, List<Integer> newestFirst) {
        Stream<Integer> all =
                Stream.concat(known(account).newestFirst().stream(), newestFirst.stream());
        byAccount.put(account, new Asked(all.distinct().limit(questions).toList(), true));
    }

    private Asked known(long account) {
        return byAccount.getOrDefault(account, Asked.NOTHING);
    }

    /** After these, in their order, and before them those that are known, the newest first. */
    static List<Integer> lately(List<Integer> inOrder, List<Integer> newestFirst, int most) {
        LinkedHashSet<Integer> all = new LinkedHashSet<>();
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            all.add(inOrder.get(i));
        }
        all.addAll(newestFirst);
        return all.stream().limit(most).toList();
    }

    /** Of several players' questions, each as old as it is to the player who had it last. */
    static Set<Integer> longestAgoFirst(List<List<Integer>> eachNewestFirst) {
        Map<Integer, Integer> ages = new HashMap<>();
        for (List<Integer> questions : eachNewestFirst) {
            for (int age = 0; age < questions.size(); age++) {
                ages.merge(questions.get(age), age, Math::min);
            }
        }
        return ages.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
