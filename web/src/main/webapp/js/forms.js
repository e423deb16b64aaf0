/** The protocol's forms of login, e-mail and password, checked here only to say so sooner. */
const LOGIN = /^[A-Za-z0-9_-]{3,20}$/;
const EMAIL = /^[^@\s]+@[^@\s]+$/;
const EMAIL_LONGEST = 254;
const PASSWORD_SHORTEST = 8;
const PASSWORD_LONGEST = 128;

export function checkLogin({ login, password }) {
    return errors({ login: LOGIN.test(login), password: isPassword(password) });
}

export function checkRegistration({ login, email, password }) {
    return errors({
        login: LOGIN.test(login),
        email: EMAIL.test(email) && email.length <= EMAIL_LONGEST,
        password: isPassword(password),
    });
}

const isPassword = (text) => text.length >= PASSWORD_SHORTEST && text.length <= PASSWORD_LONGEST;

function errors(checks) {
    const failed = Object.entries(checks).filter(([, right]) => !right);
    return Object.fromEntries(failed.map(([name]) => [name, { key: `field.${name}`, args: [] }]));
}

/** Hears of a form's fields instead of sending them anywhere. */
export function onSubmit(form, submit) {
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        submit(Object.fromEntries(new FormData(form)));
    });
}
