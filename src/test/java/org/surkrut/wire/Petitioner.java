package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;

/** Somebody in no game, who asks for something that needs the database. */
final class Petitioner implements AutoCloseable {
    private final Person person;
    private final WireClient wire;
    private final String request;
    private int heardBefore;
    private boolean refused;

    /** Of four kinds: registers, comes back, makes a room, looks at the statistics. */
    Petitioner(int kind, URI play) {
        person = Person.comesTo(play);
        wire = kind % 4 < 2 ? WireClient.open(play) : person.wire();
        String login = WireClient.freshLogin();
        request =
                switch (kind % 4) {
                    case 0 -> "3;" + login + ";" + login + "@example.org;" + Person.PASSWORD;
                    case 1 -> "4;" + person.token();
                    case 2 -> "12;";
                    default -> "10;" + login().toUpperCase();
                };
    }

    private String login() {
        return person.login();
    }

    void ask() {
        heardBefore = wire.heard().size();
        wire.send(request);
    }

    /** By now nothing has come, or the refusal, which means that nothing was changed. */
    void isRefusedOrHeld() {
        refused = !heard().isEmpty();
        isRefusedOrHeldStill();
    }

    void isRefusedOrHeldStill() {
        assertThat(heard()).as(request).isEqualTo(refused ? List.of("344;") : List.of());
    }

    /** What was held is granted now; who was refused asks again. */
    void isGranted() {
        String answer = refused ? wire.ask(request, "0", "303") : wire.await("0", "303", "344");
        assertThat(answer).as(request).startsWith("0;");
    }

    boolean isRefused() {
        return refused;
    }

    /** But for the pause, of which is told who is in a room by then. */
    private List<String> heard() {
        return wire.heard().stream().skip(heardBefore).filter(f -> !f.startsWith("422;")).toList();
    }

    @Override
    public void close() {
        wire.close();
        person.close();
    }
}
