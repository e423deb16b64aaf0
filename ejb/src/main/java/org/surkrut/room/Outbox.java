package org.surkrut.room;

import java.util.List;

/** The way out to one client; rooms never see a socket. Nothing here waits or throws. */
public interface Outbox {
    /** The answer to the request in hand, and what follows from it, in order. */
    void answer(List<String> frames);

    /** Frames of one cause, in order. */
    void offer(List<String> frames);

    /** The last frames; then the connection is closed. */
    void end(List<String> frames);

    /** Whether the log-in has lapsed; nobody is logged in on the connection any more then. */
    boolean lapse();
}
