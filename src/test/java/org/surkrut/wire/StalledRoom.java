package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A game of one player who reads and others who do not any more. Those act all the same, by what
 * the first one hears, so that the game goes on.
 */
final class StalledRoom implements AutoCloseable {
    /** The reader's is 1. */
    private static final int FIRST_STALLED = 2;

    /** What each asks to be told before the game: more than the network holds for it. */
    private static final int STATES = 30;

    private final Person reader;
    private final List<RawSocket> stalled = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();

    /** Seats, in the order in which they were lost. */
    private final Set<Integer> lost = new LinkedHashSet<>();

    private final Pace pace = new Pace(1, 4);
    private final List<Long> nanos = new ArrayList<>();
    private int choice;
    private long askedAt;

    /** A room of one who reads and so many others. */
    StalledRoom(URI play, int stalling) throws IOException {
        reader = Person.comesTo(play);
        String code = WaitingRoom.codeOf(reader.ask("12;", "0"));
        reader.wire().await("410");
        for (int i = 0; i < stalling; i++) {
            tokens.add(join(play, code));
        }
    }

    /** The newcomer's token. */
    private String join(URI play, String code) throws IOException {
        RawSocket raw = RawSocket.open(play, "Sec-WebSocket-Protocol: choucroute.v1.lines");
        String login = WireClient.freshLogin();
        raw.ask(String.join(";", "3", login, login + "@example.org", Person.PASSWORD));
        String[] answer = raw.ask("2;" + login + ";" + Person.PASSWORD).split("\n");
        raw.send("13;" + code);
        // Nobody joins before the one before has, so that seats are known.
        reader.wire().awaitFrame(told -> told.startsWith("410;") && told.contains(login));
        raw.send("22;true");
        stalled.add(raw);
        return Person.tokenOf(answer[1]);
    }

    /**
     * Launches the game, and plays until all others count as lost. Each of those then reads at
     * last, and finds the code with which it was closed.
     *
     * @return these codes
     */
    List<Integer> playUntilAlone() throws IOException {
        List<Integer> codes = new ArrayList<>();
        reader.wire().send("22;true");
        reader.wire().await("201");
        askMuch();
        while (codes.size() < stalled.size()) {
            hear(Frame.of(reader.wire().awaitFrame(frame -> true)));
            for (int seat : List.copyOf(lost).subList(codes.size(), lost.size())) {
                codes.add(stalled.get(seat - FIRST_STALLED).awaitClose());
            }
        }
        return codes;
    }

    private void askMuch() throws IOException {
        for (int sent = 0; sent < STATES * stalled.size(); sent++) {
            int one = sent % stalled.size();
            stalled.get(one).send("4;" + tokens.get(one));
        }
    }

    /** A sign of life of those who do not read, lest they count as gone for their silence. */
    void giveSign() {
        for (RawSocket raw : stalled) {
            try {
                raw.send(RawSocket.PONG, true, new byte[0]);
            } catch (IOException e) {
                // Cut off by now.
                continue;
            }
        }
    }

    /** How long the reader waited for each answer. */
    List<Long> answerNanos() {
        return nanos;
    }

    private void hear(Frame frame) throws IOException {
        switch (frame.code()) {
            case 0 -> answered();
            case 203 -> {
                answered();
                choice = frame.tuple(1).integers().get(0);
            }
            case 413 -> choice = frame.tuple(2).integers().get(0);
            case 415 -> act(frame.integer(0), frame.scalar(1), ";" + frame.integer(3));
            case 416 -> lost(frame.integer(0), frame.scalar(1));
            default -> assertThat(frame.code()).as(frame.text()).isNotIn(343, 344);
        }
    }

    private void answered() {
        if (askedAt != 0) {
            nanos.add(System.nanoTime() - askedAt);
        }
        askedAt = 0;
    }

    private void lost(int seat, String state) {
        if (state.equals("absent")) {
            lost.add(seat);
        }
    }

    private void act(int seat, String phase, String number) throws IOException {
        pace.await();
        switch (phase) {
            case "ordre" -> everybody("30" + number);
            case "lancer" -> say(seat, "30" + number);
            case "choisir" -> say(seat, "31;" + choice + number);
            default -> everybody("32;1" + number);
        }
    }

    private void everybody(String request) throws IOException {
        for (int seat = 1; seat < FIRST_STALLED + stalled.size(); seat++) {
            say(seat, request);
        }
    }

    private void say(int seat, String request) throws IOException {
        if (seat < FIRST_STALLED) {
            askedAt = System.nanoTime();
            reader.wire().send(request);
        } else if (!lost.contains(seat)) {
            stalled.get(seat - FIRST_STALLED).send(request);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        for (RawSocket raw : stalled) {
            raw.close();
        }
    }
}
