package org.surkrut.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Holds what clients were told against the games' files: each stay of a client is an unbroken
 * stretch of its game, the stretches follow one another and nowhere overlap, the state told on
 * coming back is the game's there; and each request that was acknowledged has happened, once.
 */
final class Examiner {
    /** How a stay fits: from which event on, and what was told of it. */
    private record Fit(int end, int heard, String wanted, boolean isWhole) {}

    /** All that was told has been compared. */
    private static final class Silence extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Findings findings;
    private final Chronicle game;
    private final Retelling retelling;

    Examiner(Findings findings, Chronicle game, List<String> board) {
        this.findings = findings;
        this.game = game;
        this.retelling = new Retelling(game, board);
    }

    /**
     * All players of a run.
     *
     * @param stays of each login, in their order
     * @param file a game's, by its hash; null: there is none
     */
    static void examine(
            Findings findings,
            Map<String, List<Transcript.Stay>> stays,
            Function<String, String> file) {
        List<String> board = board(stays);
        List<String> games =
                stays.values().stream()
                        .flatMap(List::stream)
                        .map(stay -> stay.hash)
                        .distinct()
                        .toList();
        for (String hash : games) {
            String text = file.apply(hash);
            if (text == null) {
                findings.lost.add("the game " + hash);
            } else {
                examine(findings, hash, text, board, stays);
            }
        }
    }

    private static void examine(
            Findings findings,
            String hash,
            String text,
            List<String> board,
            Map<String, List<Transcript.Stay>> stays) {
        try {
            new Examiner(findings, new Chronicle(text), board).game(stays);
        } catch (RuntimeException | AssertionError e) {
            findings.lost.add("the file of " + hash + " makes no sense: " + e);
        }
    }

    /** The frames 299 and 412, as first told. */
    private static List<String> board(Map<String, List<Transcript.Stay>> stays) {
        return stays.values().stream()
                .flatMap(List::stream)
                .map(stay -> stay.told)
                .filter(told -> told.stream().anyMatch(frame -> frame.startsWith("412;")))
                .findFirst()
                .orElseThrow()
                .stream()
                .filter(frame -> frame.startsWith("299;") || frame.startsWith("412;"))
                .limit(2)
                .toList();
    }

    private void game(Map<String, List<Transcript.Stay>> all) {
        Deeds deeds = new Deeds(findings, game);
        deeds.happenedOnce();
        all.forEach(
                (login, stays) -> {
                    List<Transcript.Stay> here =
                            stays.stream().filter(stay -> game.hash.equals(stay.hash)).toList();
                    if (!here.isEmpty()) {
                        told(login, here);
                        deeds.of(login, here);
                    }
                });
    }

    private void told(String login, List<Transcript.Stay> stays) {
        int seat = game.seat(login);
        int end = 0;
        for (Transcript.Stay stay : stays) {
            Fit fit = fit(stay, seat, end);
            findings.told.addAndGet(stay.told.size());
            if (!fit.isWhole()) {
                misfit(login, seat, end, stay, fit);
            }
            end = Math.max(end, fit.end());
        }
    }

    /** The earliest place where the stay fits, or where it fits best. */
    private Fit fit(Transcript.Stay stay, int seat, int from) {
        if (!stay.isResumed()) {
            return from == 0 ? fitFrom(stay, seat, 0, 0) : new Fit(from, 0, "no launch", false);
        }
        int numero = numero(stay);
        Fit best = new Fit(from, 0, "a state that is not behind the last one told", false);
        for (int at = Math.max(0, from - 1); at < game.events.size(); at++) {
            if (numero != 0 && game.after(at).numero != numero) {
                continue;
            }
            Fit fit = resumed(stay, seat, at);
            if (fit.isWhole()) {
                return fit;
            }
            best = fit.heard() > best.heard() ? fit : best;
        }
        return best;
    }

    /** The phase's number in the state told; 0: it was not told before the connection was lost. */
    private static int numero(Transcript.Stay stay) {
        return stay.told.stream()
                .filter(frame -> frame.startsWith("415;"))
                .findFirst()
                .map(frame -> Frame.of(frame).integer(3))
                .orElse(0);
    }

    private Fit resumed(Transcript.Stay stay, int seat, int at) {
        View view = game.after(at, seat);
        view.table = retelling.table();
        int[] heard = {0};
        Supplier<String> source =
                () -> {
                    if (heard[0] == stay.told.size()) {
                        throw new Silence();
                    }
                    return stay.told.get(heard[0]++);
                };
        Ears ears = new Ears(source);
        long now = System.nanoTime();
        view.since = now;
        try {
            new Recall(view, ears, new Course(view, ears)).hear(now, 0);
        } catch (Silence cutShort) {
            return new Fit(at + 1, stay.told.size(), "", true);
        } catch (AssertionError otherwise) {
            String wanted = String.valueOf(otherwise.getMessage()).strip().replaceAll("\\s+", " ");
            return new Fit(at + 1, heard[0] - 1, wanted, false);
        }
        return fitFrom(stay, seat, heard[0], at + 1);
    }

    /** Frame by frame, from that event on. */
    private Fit fitFrom(Transcript.Stay stay, int seat, int heard, int from) {
        int next = heard;
        int event = from;
        for (; event < game.events.size() && next < stay.told.size(); event++) {
            for (String push : retelling.pushes(event, seat)) {
                if (next == stay.told.size()) {
                    break;
                }
                if (!push.equals(stay.told.get(next))) {
                    return new Fit(event, next, push, false);
                }
                next++;
            }
        }
        return new Fit(event, next, "the end", next == stay.told.size());
    }

    /** What was told before and is told again is doubled; what is nowhere is lost. */
    private void misfit(String login, int seat, int from, Transcript.Stay stay, Fit fit) {
        String told = stay.told.get(Math.min(fit.heard(), stay.told.size() - 1));
        boolean before =
                IntStream.range(0, Math.max(from, fit.end()))
                        .anyMatch(event -> retelling.pushes(event, seat).contains(told));
        List<String> context =
                stay.told.subList(
                        Math.max(0, fit.heard() - 6), Math.min(stay.told.size(), fit.heard() + 3));
        String what =
                login
                        + " ("
                        + seat
                        + ") was told "
                        + told
                        + ", in the file comes "
                        + fit.wanted()
                        + " in "
                        + game.hash
                        + " after event "
                        + fit.end()
                        + "; heard: "
                        + context;
        (before ? findings.doubled : findings.lost).add(what);
    }

    /** All stays of each login, those cut off before the game was named by the next one's name. */
    static Map<String, List<Transcript.Stay>> stays(Map<String, List<Transcript>> transcripts) {
        return transcripts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> named(entry.getValue())));
    }

    private static List<Transcript.Stay> named(List<Transcript> transcripts) {
        List<Transcript.Stay> stays = new ArrayList<>();
        transcripts.forEach(transcript -> stays.addAll(transcript.stays()));
        for (int i = stays.size() - 2; i >= 0; i--) {
            if (stays.get(i).hash == null) {
                stays.get(i).hash = stays.get(i + 1).hash;
            }
        }
        return stays.stream().filter(stay -> stay.hash != null).toList();
    }
}
