package org.surkrut.web.door;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import org.surkrut.account.Standing;

/** Who has come in, in the session: only what tells whether that still holds. */
public record SignedIn(long account, String login, boolean administrator, String secret)
        implements Serializable {
    private static final String KEY = "surkrut.signed-in";

    static SignedIn of(Standing standing) {
        return new SignedIn(
                standing.account(), standing.login(), standing.administrator(), standing.secret());
    }

    /** Null: nobody. */
    public static SignedIn in(HttpSession session) {
        return session == null ? null : (SignedIn) session.getAttribute(KEY);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    /** An administrator who is none any more has to come in anew, as a player. */
    boolean stillHolds(Standing now) {
        return !now.locked()
                && now.secret().equals(secret)
                && (now.administrator() || !administrator);
    }

    @Override
    public String toString() {
        return "SignedIn " + login;
    }
}
