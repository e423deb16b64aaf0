package org.surkrut.bench;

import java.io.IOException;

/** Something that players do, again and again. */
@FunctionalInterface
interface Deed {
    /**
     * Does it once.
     *
     * @param number of the time
     * @return how long the server let the player wait
     */
    long nanos(Regulars players, int number) throws IOException, InterruptedException;
}
