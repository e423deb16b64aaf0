package org.surkrut.game;

import static org.surkrut.game.Audit.hold;

import java.util.List;
import java.util.TreeSet;

/** Each place of a ranking is strictly better than the next: the criteria leave no tie. */
final class RankingAudit {
    private RankingAudit() {}

    static void check(List<Integer> places, List<Sheet> sheets, List<Integer> order) {
        hold(places.size() == sheets.size(), "%s", places);
        hold(new TreeSet<>(places).size() == sheets.size(), "%s", places);
        for (int i = 1; i < places.size() && !order.isEmpty(); i++) {
            List<Integer> better = sheets.get(places.get(i - 1) - 1).merits(order);
            List<Integer> worse = sheets.get(places.get(i) - 1).merits(order);
            int at = 0;
            while (better.get(at).equals(worse.get(at))) {
                at++;
            }
            hold(better.get(at) > worse.get(at), "%s: %s, %s", places, better, worse);
        }
    }
}
