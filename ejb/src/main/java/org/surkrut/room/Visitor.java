package org.surkrut.room;

/**
 * A player who is logged in on a connection.
 *
 * @param language {@code fr} or {@code en}: of the rooms that this player makes
 * @param port on which the connection came
 */
public record Visitor(long account, String login, String language, int port, Outbox outbox) {}
