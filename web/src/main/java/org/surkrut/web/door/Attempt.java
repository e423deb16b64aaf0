package org.surkrut.web.door;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.surkrut.account.Proof;
import org.surkrut.account.Standing;

/** One attempt to prove who one is, on the same budgets as on the wire, and what came of it. */
@RequestScoped
public class Attempt {
    /** Why it came to nothing. */
    public enum Failure {
        WRONG,
        LOCKED,
        TOO_MANY,
        BUSY
    }

    private static final String KIND = "login";

    @EJB private Proof proof;
    @Inject private FailureBudget failures;
    @Inject private Turnstile turnstile;
    @Inject private HttpServletRequest request;

    private Standing proven;
    private Failure failure;
    private long waitSeconds;

    /** Empty: see {@link #failure}. */
    public Optional<Standing> prove(String login, String password) {
        String account = login.toLowerCase(Locale.ROOT);
        waitSeconds = failures.waitSeconds(KIND, request.getRemoteAddr(), account);
        if (waitSeconds > 0) {
            return fail(Failure.TOO_MANY);
        }
        Optional<Optional<Standing>> tried =
                turnstile.pass(() -> proof.byPassword(login, password));
        if (tried.isEmpty()) {
            return fail(Failure.BUSY);
        }
        Optional<Standing> standing = tried.get();
        if (standing.isEmpty()) {
            failures.failed(KIND, request.getRemoteAddr(), account);
            return fail(Failure.WRONG);
        }
        if (standing.get().locked()) {
            return fail(Failure.LOCKED);
        }
        proven = standing.get();
        return standing;
    }

    private Optional<Standing> fail(Failure why) {
        failure = why;
        return Optional.empty();
    }

    Optional<Standing> proven() {
        return Optional.ofNullable(proven);
    }

    public Failure failure() {
        return failure;
    }

    /** Until the next attempt, where there were too many. */
    public long waitSeconds() {
        return waitSeconds;
    }
}
