package org.surkrut.game;

import java.time.Duration;

/**
 * How long the game waits where no player keeps it waiting.
 *
 * @param keeper how long bots and seat keepers seem to think
 * @param rest how long a game at rest waits for any of its players to come back
 */
public record Pauses(Duration keeper, Duration rest) {}
