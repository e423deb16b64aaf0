package org.surkrut.protocol;

import java.time.Duration;

/** A limit, with its unit, on everything that a stranger can make grow. */
public final class Limits {
    /** Of one message from a client, whole or in fragments. */
    public static final int MESSAGE_BYTES = 4096;

    public static final int REQUESTS_A_SECOND = 30;
    public static final int REQUEST_BURST = 60;

    /** So many refusals for haste in a row close the connection. */
    public static final int HASTE_UNTIL_CLOSED = 60;

    /** Requests of one connection that wait for the one before them to be answered. */
    public static final int QUEUED_REQUESTS = 128;

    /** Messages that wait for a slow client, and their size together. */
    public static final int QUEUED_MESSAGES = 512;

    public static final int QUEUED_BYTES = 256 * 1024;

    /**
     * Of these, what is handed to the server at a time: what one cause has for a client, and not so
     * much that a close would wait long behind it.
     */
    public static final int SENT_MESSAGES = 32;

    public static final int SENT_BYTES = 8 * 1024;

    /** One send that hangs for so long: the client does not read, and is closed. */
    public static final Duration SEND_TIMEOUT = Duration.ofSeconds(10);

    /** What a closed connection has for reading what it was sent last, and for closing in turn. */
    public static final Duration DEPARTURE = Duration.ofSeconds(15);

    public static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    public static final Duration PING_EVERY = Duration.ofSeconds(7);

    /** Nothing heard for so long, not even a pong: the connection is half open. */
    public static final Duration SILENCE = Duration.ofSeconds(20);

    /** A connection on which nobody logs in. */
    public static final Duration STRANGER_IDLE = Duration.ofMinutes(10);

    /** After so long a request that waits for a database that is away is turned away. */
    public static final Duration DATABASE_PATIENCE = Duration.ofSeconds(4);

    /** When to try again where too many wait. */
    public static final Duration BUSY = Duration.ofSeconds(2);

    public static final int CONNECTIONS = 20_000;
    public static final int ROOMS = 10_000;

    /** Questions of one category that a game takes along, of which it asks some. */
    public static final int DECK_CARDS = 120;

    /** So many of one category suffice a game, whoever plays. */
    public static final int DECK_ENOUGH = 40;

    /** Packs that are listed for the maker of a room, and how many a room can play at once. */
    public static final int OFFERED_PACKS = 60;

    public static final int CHOSEN_PACKS = 20;

    /** The greatest weight of a level of difficulty. */
    public static final int LEVEL_WEIGHT = 100;

    /** A question is not put to a player again before so many others, where the bank allows. */
    public static final int ASKED_LATELY = 200;

    /** Players of whom it is remembered at once what they were asked. */
    public static final int REMEMBERED_PLAYERS = 20_000;

    public static final int REMARK_CHARACTERS = 200;

    /** Reports of questions that a player has in hand; one is regained after that time. */
    public static final int REPORTS = 20;

    public static final Duration REPORT_REGAINED = Duration.ofMinutes(3);

    public static final Duration TOKEN_LIFE = Duration.ofHours(12);

    /** A waiting member who has lost the connection leaves the room. */
    public static final Duration WAITING_ABSENCE = Duration.ofSeconds(60);

    /** A waiting room with nobody in it closes. */
    public static final Duration EMPTY_ROOM = Duration.ofMinutes(10);

    /** Games listed by one answer to the detailed statistics. */
    public static final int LISTED_GAMES = 200;

    /** Why an administrator has ended a room, as its members are told. */
    public static final int REASON_CHARACTERS = 200;

    public static final int EMAIL_CHARACTERS = 254;
    public static final int PASSWORD_MIN_CHARACTERS = 8;
    public static final int PASSWORD_MAX_CHARACTERS = 128;

    private Limits() {}
}
