package org.surkrut.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * One player's place in a waiting room: what was acknowledged of it, and what it is found to be.
 */
final class WaitingPlace {
    /** A member as the frame 410 tells it. */
    record Row(String colour, boolean ready) {}

    private final String login;
    private final boolean isLeader;
    private final Findings findings;
    private Row known;
    private int bots;
    private String unanswered;

    /** The connection was lost in the room, which makes not ready, sooner or later. */
    private boolean isVague;

    private String found;

    WaitingPlace(String login, boolean isLeader, Findings findings) {
        this.login = login;
        this.isLeader = isLeader;
        this.findings = findings;
    }

    static Map<String, Row> rows(String frame) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Frame.Tuple row : Frame.of(frame).tuples(0)) {
            rows.put(
                    row.values().get(0),
                    new Row(row.values().get(1), row.values().get(2).equals("true")));
        }
        return rows;
    }

    /** The frame 410 that came first on coming back, or last. */
    String found() {
        return found;
    }

    void told(String frame) {
        Map<String, Row> rows = rows(frame);
        known = rows.get(login);
        bots = bots(rows);
        isVague = false;
        found = frame;
    }

    private static int bots(Map<String, Row> rows) {
        return (int) rows.keySet().stream().filter(name -> name.startsWith("~")).count();
    }

    void lost(String request, boolean byOneself) {
        unanswered = request;
        isVague = isVague || byOneself;
    }

    /** A request of this player was answered. */
    void done(String request) {
        if (known != null) {
            known = after(request);
        }
        bots = botsAfter(request);
    }

    private Row after(String request) {
        Frame frame = Frame.of(request);
        return switch (frame.code()) {
            case 21 -> new Row(frame.scalar(0), known.ready());
            case 22 -> new Row(known.colour(), frame.scalar(0).equals("true"));
            default -> known;
        };
    }

    private int botsAfter(String request) {
        return bots + (request.startsWith("15;") ? 1 : 0) - (request.startsWith("16;") ? 1 : 0);
    }

    /**
     * On coming back to a server that was killed.
     *
     * @param now the members found
     * @param before as last told to anybody
     */
    void compare(Map<String, Row> now, Map<String, Row> before) {
        if (known == null || isVague) {
            return;
        }
        Row next = unanswered == null ? known : after(unanswered);
        one(now.get(login), known, next, before.getOrDefault(login, known));
        if (isLeader) {
            int botsNext = unanswered == null ? bots : botsAfter(unanswered);
            one(bots(now), bots, botsNext, before.isEmpty() ? bots : bots(before));
        }
        unanswered = null;
    }

    /** What was told to anybody stays so; what nobody was told may have happened. */
    private void one(Object now, Object known, Object next, Object told) {
        boolean unknown = Objects.equals(now, next) || Objects.equals(now, known);
        boolean isSo = told.equals(next) ? Objects.equals(now, next) : unknown;
        if (!isSo) {
            findings.lost.add(
                    login
                            + " has "
                            + now
                            + " where "
                            + known
                            + " was known, then "
                            + unanswered
                            + ", told to others "
                            + told);
        }
    }

    /** A change of one's own. */
    String change(Random random) {
        int choice = random.nextInt(isLeader ? 4 : 2);
        if (choice > 1) {
            return bots < 2 ? "15;" + (1 + random.nextInt(3)) : removal();
        } else if (choice == 1 && !isLeader) {
            return "22;" + !known.ready();
        }
        return "21;" + WaitingRoom.COLOURS.get(random.nextInt(WaitingRoom.COLOURS.size()));
    }

    private String removal() {
        return rows(found).keySet().stream()
                .filter(name -> name.startsWith("~"))
                .reduce((first, second) -> second)
                .map(name -> "16;" + name)
                .orElse("15;1");
    }

    Row known() {
        return known;
    }
}
