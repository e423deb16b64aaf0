package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.surkrut.Server;

/** A registered player of a test's own, logged in on a connection. */
public final class Person implements AutoCloseable {
    public static final String PASSWORD = "choucroute garnie";

    private final String login;
    private WireClient wire;
    private String token;

    private Person(String login, WireClient wire) {
        this.login = login;
        this.wire = wire;
    }

    /** Somebody new, on the server that all tests share. */
    static Person comesIn(String... subprotocols) {
        return comesTo(Server.play(), subprotocols);
    }

    static Person comesTo(URI play, String... subprotocols) {
        WireClient wire = WireClient.open(play, subprotocols);
        Person person = new Person(registered(wire), wire);
        person.logIn();
        return person;
    }

    /** A new account's login, on the server that all tests share. */
    public static String registered() {
        try (WireClient wire = WireClient.open(Server.play())) {
            return registered(wire);
        }
    }

    /** A new account's login; its password is the one above. */
    static String registered(WireClient wire) {
        String login = WireClient.freshLogin();
        String request = "3;" + login + ";" + login + "@example.org;" + PASSWORD;
        assertThat(wire.ask(request, "0", "343")).isEqualTo("0;");
        return login;
    }

    static String tokenOf(String push) {
        assertThat(push).matches("400;[^;,()\\[\\]\\\\\n]+");
        return push.substring("400;".length());
    }

    String login() {
        return login;
    }

    WireClient wire() {
        return wire;
    }

    /** The newest that this person was told. */
    String token() {
        return token;
    }

    String ask(String frame, String... codes) {
        return wire.ask(frame, codes);
    }

    /** All that has come since what was read last, up to the answer. */
    List<String> hear(String frame, String code) {
        return wire.hear(frame, code);
    }

    /**
     * In a waiting room: what has been told of all that happened in the room before. The request
     * that proves it goes the same way as everybody's, and is refused there.
     */
    List<String> told() {
        List<String> all = wire.hear("30;", "341");
        return all.subList(0, all.size() - 1);
    }

    /** Comes back on another connection, by the token; what comes with the answer stays unread. */
    String comesBack(URI play, String... subprotocols) {
        wire = WireClient.open(play, subprotocols);
        return resumes();
    }

    /** On the same connection; nothing but the answer and the token is read. */
    String resumes() {
        String answer = wire.ask("4;" + token, "0", "346");
        token = tokenOf(wire.await("400"));
        return answer;
    }

    /** Comes back on another connection, by the password. */
    void logsInAnew(URI play, String... subprotocols) {
        wire = WireClient.open(play, subprotocols);
        logIn();
    }

    private void logIn() {
        assertThat(wire.ask("2;" + login + ";" + PASSWORD, "0", "302")).isEqualTo("0;");
        token = tokenOf(wire.await("400"));
    }

    @Override
    public void close() {
        wire.close();
    }
}
