package org.surkrut.exchange;

/**
 * A question that is left out.
 *
 * @param line where it begins in the file, from 1
 * @param excerpt one line of at most 80 characters
 */
public record Skipped(int line, Reason reason, String excerpt) {}
