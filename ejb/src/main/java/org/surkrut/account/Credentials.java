package org.surkrut.account;

import static org.surkrut.protocol.Limits.EMAIL_CHARACTERS;
import static org.surkrut.protocol.Limits.PASSWORD_MAX_CHARACTERS;
import static org.surkrut.protocol.Limits.PASSWORD_MIN_CHARACTERS;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The forms that logins, e-mails and passwords must have. */
final class Credentials {
    private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9_-]{3,20}");

    /** Neither spaces nor anything else that a text field or a log would show as none or two. */
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+", Pattern.UNICODE_CHARACTER_CLASS);

    private Credentials() {}

    /**
     * The names of the fields at fault, as the wire has them.
     *
     * @param email null where none is asked for
     */
    static List<String> faults(String login, String email, String password) {
        List<String> faults = new ArrayList<>();
        if (!LOGIN.matcher(login).matches()) {
            faults.add("login");
        }
        if (email != null && !isEmail(email)) {
            faults.add("email");
        }
        int characters = password.codePointCount(0, password.length());
        if (characters < PASSWORD_MIN_CHARACTERS || characters > PASSWORD_MAX_CHARACTERS) {
            faults.add("motdepasse");
        }
        return faults;
    }

    private static boolean isEmail(String email) {
        return email.length() <= EMAIL_CHARACTERS && EMAIL.matcher(email).matches();
    }
}
