package org.surkrut.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every word of one connection, in the order in which this end said and heard them. */
final class Transcript {
    /** A request; the answer is null where none was heard. */
    record Deed(String request, String answer) {
        boolean isDone() {
            return answer != null && (answer.startsWith("0;") || answer.startsWith("203;"));
        }
    }

    /** What a client was told of one game on one connection, answers apart. */
    static final class Stay {
        final List<String> told = new ArrayList<>();
        final List<Deed> deeds = new ArrayList<>();

        /** The game's; null: the connection ended before it was told. */
        String hash;

        /** Begins with the whole state and not with the launch. */
        boolean isResumed() {
            return told.get(0).startsWith("420;");
        }
    }

    /** Not about a game: the token, a waiting room's members and colours, the server's own news. */
    private static final Set<String> OTHER_NEWS = Set.of("400", "410", "200", "422");

    private final List<String> words = new ArrayList<>();
    private final List<Boolean> said = new ArrayList<>();

    synchronized void said(String frame) {
        words.add(frame);
        said.add(true);
    }

    synchronized void heard(String frame) {
        words.add(frame);
        said.add(false);
    }

    /** Whether that frame answers that request; an honest player asks one thing at a time. */
    static boolean isAnswer(String request, String frame) {
        return frame.startsWith("0;")
                || frame.matches("3\\d\\d;.*")
                || request.startsWith("30;") && frame.startsWith("203;");
    }

    /** The games of this connection, one after another. */
    synchronized List<Stay> stays() {
        Reader reader = new Reader();
        for (int i = 0; i < words.size(); i++) {
            if (said.get(i)) {
                reader.request = words.get(i);
            } else {
                reader.heard(words.get(i));
            }
        }
        reader.end();
        return reader.stays;
    }

    private static final class Reader {
        private final List<Stay> stays = new ArrayList<>();
        private Stay now;
        private String request;

        void heard(String frame) {
            String code = frame.substring(0, frame.indexOf(';'));
            if (request != null && isAnswer(request, frame)) {
                answered(frame);
            } else if (!OTHER_NEWS.contains(code)) {
                told(code, frame);
            }
        }

        private void answered(String frame) {
            Deed deed = new Deed(request, frame);
            request = null;
            if (now != null) {
                now.deeds.add(deed);
                now = deed.request().startsWith("14;") && deed.isDone() ? null : now;
            }
        }

        private void told(String code, String frame) {
            if (now == null && (code.equals("201") || code.equals("420"))) {
                now = new Stay();
                stays.add(now);
            }
            if (now == null) {
                return;
            }
            now.told.add(frame);
            if (code.equals("420")) {
                now.hash = frame.substring("420;".length());
            } else if (code.equals("220")) {
                now = null;
            }
        }

        void end() {
            if (now != null && request != null) {
                now.deeds.add(new Deed(request, null));
            }
        }
    }
}
