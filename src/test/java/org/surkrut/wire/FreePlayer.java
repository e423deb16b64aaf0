package org.surkrut.wire;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/**
 * An honest player who plays as it likes, by nothing but what it hears: at its own pace, leaves and
 * comes again, loses the connection now and then. It remembers every word.
 */
final class FreePlayer implements Line.Owner {
    final String login = WireClient.freshLogin();
    private final Company company;
    private final Random random;
    private final String subprotocol;
    private final WaitingPlace waiting;
    private final Habits habits;
    private final List<Transcript> transcripts = new ArrayList<>();

    private URI play;
    private Line line;
    private String token;
    private String pending;
    private String room = "";
    private boolean inGame;
    private Duties duties;
    private String members = "";

    /** May do what it likes. */
    private boolean free;

    private boolean closing;
    private boolean planned;
    private CompletableFuture<Void> arrival = new CompletableFuture<>();

    FreePlayer(Company company, Random random) {
        this.company = company;
        this.random = random;
        subprotocol = random.nextBoolean() ? "choucroute.v1" : "choucroute.v1.lines";
        company.add(this);
        waiting = new WaitingPlace(login, company.isLeader(this), company.findings);
        habits = new Habits(company, this, waiting, random);
    }

    WaitingPlace waiting() {
        return waiting;
    }

    synchronized Map.Entry<String, List<Transcript>> transcripts() {
        return Map.entry(login, List.copyOf(transcripts));
    }

    /** A new account; done when it is logged in. */
    synchronized CompletableFuture<Void> enter(URI server) {
        connect(server);
        say("3;" + login + ";" + login + "@example.org;" + Person.PASSWORD);
        return arrival;
    }

    /** By the token; done when the whole state has been heard. */
    synchronized CompletableFuture<Void> comeBack(URI server) {
        if (line != null) {
            line.cut();
        }
        connect(server);
        say("4;" + token);
        return arrival;
    }

    private void connect(URI server) {
        play = server;
        transcripts.add(new Transcript());
        arrival = new CompletableFuture<>();
        inGame = false;
        members = "";
        line = Line.open(play, this, subprotocol);
    }

    synchronized void play() {
        free = true;
        plan();
    }

    /** Does nothing more of itself. */
    synchronized void rest() {
        free = false;
    }

    /** Loses the connection, and knows it. */
    synchronized void lose() {
        line.cut();
        gone(true);
    }

    /** Where it meant to be, with all the others. */
    synchronized boolean isSettled() {
        return inGame || company.waits && isInCompany();
    }

    /** Leaves whatever room it is in, and enters no other. */
    synchronized void leaveForGood() {
        closing = true;
        plan();
    }

    /** In the waiting room, with all the others. */
    synchronized boolean isInCompany() {
        return !members.isEmpty() && WaitingPlace.rows(members).size() >= company.people;
    }

    synchronized boolean isOut() {
        return room.isEmpty();
    }

    private void say(String request) {
        pending = request;
        transcripts.get(transcripts.size() - 1).said(request);
        line.say(request);
    }

    @Override
    public synchronized void lost(Line which) {
        if (which == line) {
            gone(false);
            again(200);
        }
    }

    private void gone(boolean byItself) {
        line = null;
        company.missed(this);
        waiting.lost(pending, byItself || company.isAlive());
        pending = null;
    }

    private void again(long millis) {
        Later.does(
                this,
                millis,
                () -> {
                    if (line == null && free) {
                        comeBack(play);
                    }
                });
    }

    @Override
    public synchronized void heard(Line which, String text) {
        if (which != line) {
            return;
        }
        transcripts.get(transcripts.size() - 1).heard(text);
        try {
            Frame frame = Frame.of(text);
            if (pending != null && Transcript.isAnswer(pending, text)) {
                String request = pending;
                pending = null;
                answered(request, frame);
            } else {
                told(frame);
            }
        } catch (RuntimeException | AssertionError e) {
            company.findings.lost.add(login + " does not understand " + text + ": " + e);
        }
        plan();
    }

    private void answered(String request, Frame answer) {
        int code = Frame.of(request).code();
        boolean done = answer.code() == 0 || answer.code() == 203;
        switch (code) {
            case 3 -> say("2;" + login + ";" + Person.PASSWORD);
            case 4 -> back(answer);
            case 12, 13 -> room = habits.entered(code, answer);
            case 14 -> out(done);
            case 30, 31, 32, 33 -> duties.answered(answer);
            default -> {
                if (done) {
                    waiting.done(request);
                }
            }
        }
    }

    private void back(Frame answer) {
        if (answer.code() == 343) {
            company.findings.told343.incrementAndGet();
            Line asked = line;
            Later.does(this, 1000L * answer.integer(0), () -> resume(asked));
        } else if (answer.code() != 0) {
            company.findings.lost.add(login + " resumes and hears " + answer);
        } else {
            boolean wasThere = !room.isEmpty() && !inGame && !members.isEmpty();
            room = answer.scalar(1);
            if (wasThere && room.isEmpty()) {
                company.findings.lost.add(login + " is in no room");
            }
        }
    }

    private void resume(Line asked) {
        if (line == asked) {
            say("4;" + token);
        }
    }

    private void out(boolean done) {
        room = done ? "" : room;
        inGame = inGame && !done;
        habits.comesLater();
    }

    private void told(Frame frame) {
        switch (frame.code()) {
            case 400 -> token(frame);
            case 410 -> members(frame);
            case 420 -> {
                inGame = true;
                duties = new Duties(random);
            }
            case 220 -> {
                inGame = false;
                room = "";
            }
            default -> {
                if (inGame) {
                    duties.hear(frame, login);
                }
            }
        }
        if (frame.code() == 415) {
            company.moved();
            arrival.complete(null);
        }
    }

    private void token(Frame frame) {
        token = frame.scalar(0);
        if (room.isEmpty()) {
            arrival.complete(null);
        }
    }

    private void members(Frame frame) {
        members = frame.text();
        waiting.told(members);
        company.members(this, members);
        arrival.complete(null);
    }

    /** Thinks a while, and then does what there is to be done. */
    private void plan() {
        if (free && !planned && pending == null && line != null) {
            planned = true;
            long think =
                    random.nextInt(30) == 0
                            ? 1000 + random.nextInt(2000)
                            : 40 + random.nextInt(200);
            Later.does(this, closing ? 1 : think, this::act);
        }
    }

    private void act() {
        planned = false;
        if (!free || pending != null || line == null || !arrival.isDone()) {
            return;
        }
        String request = wish();
        if (Habits.CUT.equals(request)) {
            lose();
            again(100 + random.nextInt(random.nextBoolean() ? 1000 : 5000));
        } else if (request != null) {
            say(request);
        } else if (room.isEmpty() && !closing) {
            plan();
        }
    }

    private String wish() {
        if (closing) {
            return isOut() ? null : "14;";
        } else if (room.isEmpty()) {
            return habits.atTheDoor();
        } else if (inGame) {
            return habits.inGame(duties);
        }
        return members.isEmpty() ? null : habits.inWaitingRoom(members);
    }
}
