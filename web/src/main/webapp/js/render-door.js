import { $, set, setText } from './dom.js';
import { onSubmit } from './forms.js';
import { t } from './i18n.js';

/** Start, log-in and registration. */
export function createDoor({ actions, credentials }) {
    $('continue').addEventListener('click', () => actions.start());
    document.querySelectorAll('[data-show]').forEach((button) => {
        button.addEventListener('click', () => actions.show(button.dataset.show));
    });
    onSubmit($('login-form'), (form) => {
        credentials.set(form);
        actions.logIn(form);
    });
    onSubmit($('register-form'), (form) => {
        credentials.set(form);
        actions.register(form);
    });
    return { draw };
}

function draw(state) {
    drawErrors($('login-form'), state.view === 'login' ? state.errors : {});
    drawErrors($('register-form'), state.view === 'register' ? state.errors : {});
    drawErrors($('join-form'), state.view === 'lobby' ? state.errors : {});
    $('invited').hidden = !state.wantedRoom;
    setText($('invited'), state.wantedRoom ? t('invited', state.wantedRoom.toUpperCase()) : '');
    $('continue').disabled = state.token !== null;
    if (state.token === null && state.login === null) {
        return;
    }
    document.querySelectorAll('input[type="password"]').forEach((input) => (input.value = ''));
}

/** Each error stands beside its field, and the first field at fault gets the focus. */
function drawErrors(form, errors) {
    const places = [...form.querySelectorAll('[data-error]')];
    const wasClean = places.every((place) => place.textContent === '');
    for (const place of places) {
        const error = errors[place.dataset.error];
        setText(place, error ? t(error.key, ...error.args) : '');
        const input = form.elements[place.dataset.error];
        if (input) {
            set(input, { 'aria-invalid': error ? 'true' : null });
        }
    }
    if (wasClean) {
        form.querySelector('[aria-invalid="true"]')?.focus();
    }
}
