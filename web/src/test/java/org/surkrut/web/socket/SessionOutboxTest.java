package org.surkrut.web.socket;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.surkrut.protocol.Limits;

/** What leaves together, what waits, and who is closed for not reading. */
class SessionOutboxTest {
    private final List<String> sent = new ArrayList<>();
    private final Queue<SendHandler> handlers = new ArrayDeque<>();
    private final List<CloseReason> closed = new ArrayList<>();
    private final Session session = session();

    @Test
    void allFramesOfOneCauseAreInFlightTogether() {
        SessionOutbox outbox = new SessionOutbox(session, false);

        outbox.send(List.of("204;1;7", "415;1;lancer;15;3"));

        assertThat(sent).containsExactly("204;1;7", "415;1;lancer;15;3");
    }

    @Test
    void withLinesTheyAreOneMessage() {
        new SessionOutbox(session, true).send(List.of("204;1;7", "415;1;lancer;15;3"));

        assertThat(sent).containsExactly("204;1;7\n415;1;lancer;15;3");
    }

    @Test
    void whatComesMeanwhileWaitsForTheLastOfThem() {
        SessionOutbox outbox = new SessionOutbox(session, false);
        outbox.send(List.of("0;", "202;"));
        outbox.send(List.of("220;"));
        outbox.end(CloseCodes.NORMAL_CLOSURE, "");

        arrived();
        assertThat(sent).containsExactly("0;", "202;");
        arrived();
        assertThat(sent).containsExactly("0;", "202;", "220;");
        assertThat(closed).isEmpty();
        arrived();
        assertThat(closed)
                .extracting(CloseReason::getCloseCode)
                .containsExactly(CloseCodes.NORMAL_CLOSURE);
    }

    @Test
    void whatIsInFlightCountsAsQueued() {
        SessionOutbox outbox = new SessionOutbox(session, false);
        outbox.send(Collections.nCopies(Limits.QUEUED_MESSAGES, "202;"));
        assertThat(closed).isEmpty();

        outbox.send(List.of("202;"));

        assertThat(closed)
                .extracting(CloseReason::getCloseCode)
                .containsExactly(CloseCodes.VIOLATED_POLICY);
    }

    @Test
    void moreThanOneCauseHasGoesPartByPart() {
        SessionOutbox outbox = new SessionOutbox(session, false);
        outbox.send(Collections.nCopies(Limits.SENT_MESSAGES + 1, "202;"));
        assertThat(sent).hasSize(Limits.SENT_MESSAGES);

        for (int i = 0; i < Limits.SENT_MESSAGES; i++) {
            arrived();
        }
        assertThat(sent).hasSize(Limits.SENT_MESSAGES + 1);
    }

    @Test
    void whatIsLongGoesAlone() {
        SessionOutbox outbox = new SessionOutbox(session, false);
        outbox.send(List.of("0;", "1;" + "x".repeat(Limits.SENT_BYTES), "202;"));
        assertThat(sent).hasSize(1);

        arrived();
        assertThat(sent).hasSize(2);
    }

    @Test
    void whatHasArrivedCountsNoLonger() {
        SessionOutbox outbox = new SessionOutbox(session, false);
        String half = "0;" + "x".repeat(Limits.QUEUED_BYTES / 2);
        for (int i = 0; i < 5; i++) {
            outbox.send(List.of(half));
            arrived();
        }

        assertThat(sent).hasSize(5);
        assertThat(closed).isEmpty();
    }

    private void arrived() {
        handlers.remove().onResult(new SendResult());
    }

    private Session session() {
        RemoteEndpoint.Async remote =
                proxy(
                        RemoteEndpoint.Async.class,
                        arguments -> {
                            sent.add((String) arguments[0]);
                            handlers.add((SendHandler) arguments[1]);
                            return null;
                        });
        return proxy(
                Session.class,
                arguments -> arguments == null ? remote : closed.add((CloseReason) arguments[0]));
    }

    private interface Body {
        Object of(Object... arguments);
    }

    private static <T> T proxy(Class<T> type, Body body) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, arguments) -> {
                            Object value = body.of(arguments);
                            return method.getReturnType() == void.class ? null : value;
                        }));
    }
}
