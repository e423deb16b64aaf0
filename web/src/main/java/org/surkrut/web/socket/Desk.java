package org.surkrut.web.socket;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.surkrut.lobby.Admission;
import org.surkrut.lobby.Lobby;
import org.surkrut.protocol.Decoder;
import org.surkrut.protocol.Encoder;
import org.surkrut.protocol.MessageType;
import org.surkrut.protocol.Request;
import org.surkrut.rating.Reports;
import org.surkrut.room.Door;
import org.surkrut.room.Rooms;
import org.surkrut.room.Visitor;
import org.surkrut.standings.Standings;
import org.surkrut.web.door.FailureBudget;

/** Sees to it that each request is answered, once, by whoever knows the answer. */
@ApplicationScoped
public class Desk {
    private static final int VERSION = 1;

    /** Answers that tell a guesser something. */
    private static final Set<String> FAILURES =
            Stream.of(
                            MessageType.UNKNOWN_LOGIN,
                            MessageType.WRONG_PASSWORD,
                            MessageType.LOGIN_TAKEN,
                            MessageType.EMAIL_TAKEN)
                    .map(Encoder::encode)
                    .collect(Collectors.toSet());

    /** Hashing a password takes a processor for a while: few at a time, and not many waiting. */
    private static final int PASSWORD_THREADS =
            Math.max(2, Runtime.getRuntime().availableProcessors() / 2);

    private static final int PASSWORD_QUEUE = 256;
    private static final int DATABASE_THREADS = 8;
    private static final int DATABASE_QUEUE = 8192;
    private static final long LOOK_MILLIS = 500;

    @EJB private Lobby lobby;
    @EJB private Rooms rooms;
    @EJB private Standings standings;
    @EJB private Reports reports;
    @Inject private FailureBudget failures;
    @Resource private ManagedThreadFactory threads;
    @Resource private ManagedExecutorService executor;
    @Resource private ManagedScheduledExecutorService scheduler;

    private final FailureBudget reportBudget = FailureBudget.ofReports();
    private Door door;
    private Errands passwordErrands;
    private Errands databaseErrands;
    private final LongAdder requests = new LongAdder();
    private volatile boolean serving = true;

    @PostConstruct
    void open() {
        door = rooms.door();
        passwordErrands = new Errands(PASSWORD_THREADS, PASSWORD_QUEUE, threads);
        databaseErrands = new Errands(DATABASE_THREADS, DATABASE_QUEUE, threads);
        scheduler.scheduleWithFixedDelay(
                this::turnAwayLate, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void turnAwayLate() {
        passwordErrands.turnAwayLate();
        databaseErrands.turnAwayLate();
    }

    @PreDestroy
    void close() {
        passwordErrands.close();
        databaseErrands.close();
    }

    /** A connection knows the desk itself, not the container's proxy of it. */
    Connection seat(SessionOutbox out, Doorman.Caller caller) {
        return new Connection(this, out, caller);
    }

    /** Where not, whatever is asked is refused, and nobody who goes counts as lost. */
    boolean isServing() {
        return serving;
    }

    void serve(boolean on) {
        serving = on;
    }

    /** Soon, on a thread of its own. */
    void execute(Runnable task) {
        executor.execute(task);
    }

    /** Since the start. */
    long requests() {
        return requests.sum();
    }

    /** Answers one frame. */
    void serve(Connection connection, String frame) {
        requests.increment();
        Optional<Request> request = Decoder.decode(frame);
        if (request.isEmpty()) {
            connection.answer(Encoder.encode(MessageType.MALFORMED_FRAME));
        } else if (!serving) {
            connection.answer(Encoder.encode(MessageType.UNAVAILABLE));
        } else {
            guarded(connection, () -> serve(connection, request.get()));
        }
    }

    private void serve(Connection connection, Request request) {
        if (request instanceof Request.Hello hello) {
            hello(connection, hello);
        } else if (request instanceof Request.LogIn logIn) {
            passwordErrands.run(connection, () -> logIn(connection, logIn));
        } else if (request instanceof Request.Register register) {
            passwordErrands.run(connection, () -> register(connection, register));
        } else if (request instanceof Request.Resume resume) {
            databaseErrands.run(connection, () -> resume(connection, resume));
        } else if (connection.visitor() == null) {
            connection.answer(Encoder.encode(MessageType.NOT_CONNECTED));
        } else if (request instanceof Request.Play play) {
            play(connection, play);
        } else {
            databaseErrands.run(connection, () -> ask(connection, request));
        }
    }

    private void ask(Connection connection, Request request) {
        if (request instanceof Request.LogOut) {
            logOut(connection);
        } else if (request instanceof Request.GlobalStatistics totals) {
            answer(connection, () -> standings.totals(totals.login()));
        } else if (request instanceof Request.DetailedStatistics games) {
            answer(connection, () -> standings.games(games.login()));
        } else if (request instanceof Request.Report report) {
            report(connection, report);
        }
    }

    private void report(Connection connection, Request.Report report) {
        Visitor visitor = connection.visitor();
        long wait = reportBudget.waitSeconds("report", "", visitor.login());
        if (wait > 0) {
            connection.answer(Connection.tooFast(wait));
            return;
        }
        boolean asked = rooms.wasAsked(visitor.account(), report.question());
        if (asked && reports.report(visitor.account(), report)) {
            reportBudget.failed("report", "", visitor.login());
            connection.answer(Encoder.encode(MessageType.OK));
        } else {
            connection.answer(Encoder.encode(MessageType.NOT_A_CHOICE));
        }
    }

    /**
     * Done before it is answered, as the next request may follow at once; undone where it fails.
     */
    private void logOut(Connection connection) {
        Visitor visitor = connection.visitor();
        connection.logOut();
        if (!lobby.logOut(visitor)) {
            connection.settle(connection.logIn(visitor.account(), visitor.login()));
            connection.answer(Encoder.encode(MessageType.UNAVAILABLE));
        }
    }

    private <T> void answer(Connection connection, Supplier<Optional<List<T>>> list) {
        connection.answer(
                list.get()
                        .map(values -> Encoder.frame(MessageType.OK).list(values).toString())
                        .orElse(Encoder.encode(MessageType.UNKNOWN_LOGIN)));
    }

    private void hello(Connection connection, Request.Hello hello) {
        if (hello.version() != VERSION) {
            connection.answer(Encoder.encode(MessageType.VERSION_UNSUPPORTED));
            return;
        }
        boolean french = hello.language().toLowerCase(Locale.ROOT).matches("fr(-.*)?");
        connection.speak(french ? "fr" : "en");
        connection.answer(Encoder.encode(MessageType.OK, VERSION));
    }

    private void logIn(Connection connection, Request.LogIn request) {
        String account = request.login().toLowerCase(Locale.ROOT);
        if (mayTry("login", connection, account)) {
            boolean already = connection.visitor() != null;
            Admission admission =
                    lobby.logIn(request.login(), request.password(), already, connection);
            if (admission instanceof Admission.Refused refused) {
                refuse("login", connection, account, refused.frame());
            } else if (admission instanceof Admission.Admitted admitted) {
                Visitor visitor = connection.logIn(admitted.account(), admitted.login());
                rooms.arrive(visitor, admitted.token());
                connection.settle(visitor);
            }
        }
    }

    private void register(Connection connection, Request.Register request) {
        String account = request.login().toLowerCase(Locale.ROOT);
        if (mayTry("register", connection, account)) {
            String answer = lobby.register(request.login(), request.email(), request.password());
            refuse("register", connection, account, answer);
        }
    }

    private boolean mayTry(String kind, Connection connection, String account) {
        long wait = failures.waitSeconds(kind, connection.address(), account);
        if (wait > 0) {
            connection.answer(Connection.tooFast(wait));
        }
        return wait == 0;
    }

    /** Fields out of form betray nothing, and cost nothing. */
    private void refuse(String kind, Connection connection, String account, String frame) {
        if (FAILURES.contains(frame)) {
            failures.failed(kind, connection.address(), account);
        }
        connection.answer(frame);
    }

    private void resume(Connection connection, Request.Resume request) {
        Visitor already = connection.visitor();
        Admission admission =
                lobby.resume(
                        request.token(), already == null ? null : already.account(), connection);
        if (admission instanceof Admission.Refused refused) {
            connection.answer(refused.frame());
        } else if (admission instanceof Admission.Admitted admitted) {
            Visitor visitor = connection.logIn(admitted.account(), admitted.login());
            rooms.back(visitor, admitted.token());
            connection.settle(visitor);
        }
    }

    private void play(Connection connection, Request.Play request) {
        Visitor visitor = connection.visitor();
        if (request instanceof Request.JoinRoom) {
            if (!mayTry("room", connection, visitor.login())) {
                return;
            }
            connection.onRefusal(
                    MessageType.NO_SUCH_ROOM,
                    () -> failures.failed("room", connection.address(), visitor.login()));
        }
        door.play(visitor, request);
        connection.settle(visitor);
    }

    void disconnect(Visitor visitor) {
        lobby.disconnect(visitor.account(), visitor.outbox());
    }

    /** Whatever goes wrong behind the desk, the client gets an answer. */
    private static void guarded(Connection connection, Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            Trouble.log(e);
            connection.answer(Encoder.encode(MessageType.UNAVAILABLE));
        }
    }
}
