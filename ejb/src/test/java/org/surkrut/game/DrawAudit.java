package org.surkrut.game;

import java.util.ArrayDeque;
import java.util.Deque;
import org.surkrut.game.Event.Drawn;
import org.surkrut.game.Event.Purpose;

/** Holds every draw against the seed, and against what it is said to be for. */
final class DrawAudit {
    private final PlainChance chance;
    private final Deque<Drawn> open = new ArrayDeque<>();
    private long next;

    DrawAudit(String seed) {
        chance = new PlainChance(seed);
    }

    void drawn(Drawn drawn) {
        Audit.hold(chance.gives(next, drawn), "%s is not of the seed", drawn);
        next = drawn.k() + 1;
        open.add(drawn);
    }

    /** The value of the draw that must have been made for that; among one none is made. */
    int take(Purpose purpose, int n) {
        if (n == 1) {
            return 0;
        }
        Drawn drawn = open.poll();
        Audit.hold(drawn != null, "no draw of %s among %d", purpose, n);
        Audit.hold(drawn.purpose() == purpose && drawn.n() == n, "%s, not %s", drawn, purpose);
        return drawn.value();
    }

    void allTaken() {
        Audit.hold(open.isEmpty(), "draws for nothing: %s", open);
    }

    long next() {
        return next;
    }
}
