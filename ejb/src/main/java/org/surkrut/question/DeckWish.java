package org.surkrut.question;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a game would like to draw from.
 *
 * @param avoid questions to leave out where the others suffice; where they don't, the first of
 *     these come in first: so those asked longest ago belong to the front
 */
public record DeckWish(Set<Integer> packs, LevelMix mix, Set<Integer> avoid) {
    public DeckWish {
        packs = Set.copyOf(packs);
        avoid = Collections.unmodifiableSet(new LinkedHashSet<>(avoid));
    }
}
