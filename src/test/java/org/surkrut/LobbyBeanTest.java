package org.surkrut;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.surkrut.lobby.Admission;
import org.surkrut.lobby.Lobby;
import org.surkrut.room.Outbox;
import org.surkrut.room.Visitor;

/** In the server: who gets in, on which connection. */
@Tag("database")
@ExtendWith(ArquillianExtension.class)
class LobbyBeanTest {
    private static final String PASSWORD = "choucroute garnie";

    @EJB(lookup = "java:global/surkrut/surkrut-ejb/Lobby")
    private Lobby lobby;

    private final String login = "lobby" + Long.toString(System.nanoTime(), 36);
    private final Heard here = new Heard();
    private final Heard elsewhere = new Heard();

    @Deployment
    static WebArchive inServer() {
        return InServer.war(LobbyBeanTest.class, Heard.class);
    }

    @BeforeEach
    void register() {
        assertThat(lobby.register(login, login + "@example.org", PASSWORD)).isEqualTo("0;");
    }

    private Admission.Admitted in(Outbox outbox) {
        return (Admission.Admitted) lobby.logIn(login, PASSWORD, false, outbox);
    }

    private void isRefused(Admission admission, String frame) {
        assertThat(admission).isEqualTo(new Admission.Refused(frame));
    }

    @Test
    void letsAPlayerInOnce() {
        assertThat(in(here).login()).isEqualTo(login);
        isRefused(lobby.logIn(login, PASSWORD, false, elsewhere), "302;");
        isRefused(lobby.logIn(login, "another word", false, elsewhere), "301;");
    }

    @Test
    void letsNobodyInWhereSomebodyIs() {
        isRefused(lobby.logIn(login, PASSWORD, true, here), "302;");
        assertThat(in(here)).as("nothing was kept of it").isNotNull();
    }

    @Test
    void letsAPlayerInAgainWhoseConnectionIsLost() {
        long account = in(here).account();
        lobby.disconnect(account, elsewhere);
        isRefused(lobby.logIn(login, PASSWORD, false, elsewhere), "302;");

        lobby.disconnect(account, here);
        assertThat(in(elsewhere).account()).isEqualTo(account);
    }

    @Test
    void movesAPlayerToTheNewConnection() {
        String token = in(here).token();

        assertThat(lobby.resume(token, null, elsewhere)).isInstanceOf(Admission.Admitted.class);
        assertThat(here.last).containsExactly("221;");
        lobby.disconnect(
                ((Admission.Admitted) lobby.resume(token, null, elsewhere)).account(), here);
        isRefused(lobby.logIn(login, PASSWORD, false, new Heard()), "302;");
    }

    @Test
    void closesNothingWhereAPlayerComesBackToTheSameConnection() {
        Admission.Admitted in = in(here);

        assertThat(lobby.resume(in.token(), in.account(), here)).isNotNull();
        assertThat(here.last).isEmpty();
    }

    @Test
    void letsAPlayerOut() {
        Admission.Admitted in = in(here);
        lobby.logOut(new Visitor(in.account(), in.login(), "fr", 8080, here));

        assertThat(here.answers).containsExactly("0;");
        isRefused(lobby.resume(in.token(), null, elsewhere), "346;");
        assertThat(in(elsewhere)).isNotNull();
    }

    @Test
    void tellsNoTokenInItsOwnWords() {
        Admission.Admitted in = in(here);

        assertThat(in.toString()).contains(login).doesNotContain(in.token());
    }

    /** What a connection is told. */
    static final class Heard implements Outbox {
        private final List<String> answers = new ArrayList<>();
        private final List<String> last = new ArrayList<>();

        @Override
        public void answer(List<String> frames) {
            answers.addAll(frames);
        }

        @Override
        public void offer(List<String> frames) {
            answers.addAll(frames);
        }

        @Override
        public void end(List<String> frames) {
            last.addAll(frames);
        }

        @Override
        public boolean lapse() {
            return false;
        }
    }
}
