import { ASK, PUSH, REFUSED } from './codes.js';
import { newRoom } from './state.js';

/** Log in, register, resume, statistics. */
export const accountAnswers = {
    [ASK.resume]: onResumed,
    [ASK.logOut]: (state) => ({ ...state, token: null }),
    [ASK.figures]: (state, [figures]) => ({ ...state, figures: figures.map(Number) }),
    [ASK.history]: (state, [games]) => ({ ...state, history: games.map(pastGame) }),
};

export const accountPushes = {
    [PUSH.token]: (state, [token]) => ({ ...state, token }),
    [PUSH.toLogin]: (state, fields, now) => ({
        ...state,
        token: null,
        view: 'login',
        room: null,
        game: null,
        notice: { key: 'notice.elsewhere', args: [], at: now },
    }),
};

/** Where a refusal belongs beside a field of the form that was sent. */
const FIELD_OF = {
    [REFUSED.unknownLogin]: 'login',
    [REFUSED.wrongPassword]: 'password',
    [REFUSED.alreadyConnected]: 'login',
    [REFUSED.loginTaken]: 'login',
    [REFUSED.emailTaken]: 'email',
};
const FIELD_NAMES = { login: 'login', email: 'email', motdepasse: 'password' };

export function refuseAccount(state, frame, request) {
    if (frame.code === REFUSED.tokenUnknown) {
        const notice = { key: 'refused.346', args: [] };
        return { ...state, token: null, view: 'login', room: null, game: null, notice };
    }
    if (request?.code !== ASK.logIn && request?.code !== ASK.register) {
        return null;
    }
    return { ...state, errors: errorsOf(frame) };
}

function errorsOf({ code, fields }) {
    if (code === REFUSED.malformedFields) {
        const names = fields[0].map((name) => FIELD_NAMES[name]).filter(Boolean);
        return Object.fromEntries(names.map((name) => [name, { key: `field.${name}`, args: [] }]));
    }
    return { [FIELD_OF[code] ?? 'form']: { key: `refused.${code}`, args: fields } };
}

function onResumed(state, [login, code]) {
    const next = { ...state, login, errors: {} };
    if (code) {
        return { ...next, room: newRoom(code), game: null, view: 'room' };
    }
    const stays = state.view === 'end';
    return { ...next, room: null, game: stays ? state.game : null, view: stays ? 'end' : 'lobby' };
}

function pastGame(fields) {
    const [colour, points, place, right, wrong, ...rest] = fields;
    return {
        colour,
        points: Number(points),
        place: Number(place),
        right: Number(right),
        wrong: Number(wrong),
        ingredients: rest.slice(0, 5).map((one) => one === '1' || one === 'true'),
        date: rest[5],
        seconds: Number(rest[6]),
    };
}
