package org.surkrut.web.admin.live;

/**
 * One sentence of what happened in a game.
 *
 * @param time empty where the step does not tell it
 */
public record Line(int step, String time, String text) {}
