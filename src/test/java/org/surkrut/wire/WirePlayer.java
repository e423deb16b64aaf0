package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * An honest player, driven by nothing but the frames that it hears, each of which its witness
 * checks.
 */
final class WirePlayer implements AutoCloseable {
    static final int SERVICE_RESTART = 1012;

    private static final String STOPS = "422;arret";

    /** What may pass before this player has heard of something. */
    private static final Duration TELLING = Duration.ofSeconds(4);

    private final String[] subprotocols;
    private final Random random;
    private final Person person;
    private URI play;
    private Pace pace;
    private View view;
    private Witness witness;

    /** The phase in which this player has acted last. */
    private int actedIn;

    private WirePlayer(URI play, Random random, String... subprotocols) {
        this.play = play;
        this.random = random;
        this.subprotocols = subprotocols;
        person = Person.comesTo(play, subprotocols);
        forget();
    }

    /** A new player, logged in; plays alike with a like random source. */
    static WirePlayer enter(URI play, Random random, String... subprotocols) {
        return new WirePlayer(play, random, subprotocols);
    }

    String login() {
        return person.login();
    }

    View view() {
        return view;
    }

    WireClient client() {
        return person.wire();
    }

    String token() {
        return person.token();
    }

    /** Knows nothing of any game. */
    void forget() {
        view = new View(login());
        actedIn = 0;
        listen();
    }

    private void listen() {
        WireClient wire = person.wire();
        pace = new Pace();
        witness = new Witness(view, () -> wire.awaitFrame(frame -> true));
    }

    /** From the launch on everything is checked. */
    void hearLaunch() {
        client().await("201");
        witness.hearLaunch();
    }

    /** All causes up to the next phase, or the game's end. */
    void hearPhase() {
        int numero = view.numero;
        hearUntil(known -> known.numero != numero || known.over);
    }

    void hear() {
        witness.hear();
    }

    /** Hears on until that seat's presence is so. */
    void hearPresence(int seat, String state) {
        hearUntil(known -> known.presence.get(seat).equals(state));
    }

    /** Or until the server stops. */
    void hearUntil(Predicate<View> known) {
        while (!known.test(view) && !view.stopping) {
            witness.hear();
        }
    }

    void say(String request) {
        pace.await();
        witness.asked(request);
        client().send(request);
    }

    /** Says it, and hears on until it is answered. */
    Frame ask(String request) {
        say(request);
        while (!witness.isAnswered()) {
            witness.hear();
        }
        return witness.answer();
    }

    /** Says what is refused, and hears its refusal before anything else. */
    String refusal(String request) {
        say(request);
        witness.hear();
        assertThat(witness.isAnswered()).as("nothing before the answer to <%s>", request).isTrue();
        return witness.answer().text();
    }

    /** Nothing has come up to now: the very next frame is the answer to a harmless request. */
    void hearsNothing() {
        assertThat(refusal("20;")).startsWith("200;");
    }

    /** Does what is to be done now, once a phase. */
    void act() {
        if (view.isDue() && actedIn != view.numero && !client().hasHeard(STOPS)) {
            play(new Tactics(view, random).move());
        }
    }

    /** Does this in the phase at hand, and nothing else. */
    void play(String move) {
        actedIn = view.numero;
        say(move + ";" + view.numero);
    }

    /** Hears a stopping server's last words: it owes no answer then. */
    void hearOut() {
        assertThat(client().awaitClose()).isEqualTo(SERVICE_RESTART);
        while (client().hasUnread() && !view.over) {
            witness.hear();
        }
        assertThat(client().hasHeard(STOPS)).isTrue();
        assertThat(witness.isAnswered()).isTrue();
    }

    /** Loses the connection. */
    void cut() {
        client().cut();
    }

    /** Comes back by the token on a new connection, and finds the game as last told to it. */
    void resume() {
        recall(() -> person.comesBack(play, subprotocols), view.since - TELLING.toNanos());
    }

    /** Comes back, and finds the game as another player knows it. */
    void resumeLike(WirePlayer other) {
        view.takeFrom(other.view);
        resume();
    }

    /** Comes back to a server which was started again after that instant (by nanoTime). */
    void resumeAt(URI server, long startedAt) {
        play = server;
        view.presence.replaceAll((seat, state) -> state.equals("absent") ? "present" : state);
        view.since = System.nanoTime();
        view.stopping = false;
        actedIn = 0;
        recall(() -> person.comesBack(play, subprotocols), startedAt);
    }

    /** Comes back by the password, and does not ask yet where it stands. */
    void logInAnew() {
        person.logsInAnew(play, subprotocols);
        listen();
    }

    /** Asks by {@code 4;} where it stands. */
    void recall() {
        recall(person::resumes, view.since - TELLING.toNanos());
    }

    private void recall(Supplier<String> request, long phaseBeganAfter) {
        long askedAt = System.nanoTime();
        assertThat(request.get()).matches("0;" + login() + ";[A-Z2-9]{6}");
        listen();
        witness.recall().hear(askedAt, phaseBeganAfter);
    }

    /** Comes back to a waiting room; what is told there. */
    List<String> resumeWaiting(URI server) {
        play = server;
        String answer = person.comesBack(play, subprotocols);
        listen();
        assertThat(answer).startsWith("0;" + login() + ";");
        return client().hearUntil("410");
    }

    @Override
    public void close() {
        person.close();
    }
}
