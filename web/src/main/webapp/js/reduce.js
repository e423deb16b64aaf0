import { ACCEPTED, ASK, isRefusal } from './codes.js';
import { initialState } from './state.js';
import { accountAnswers, accountPushes, refuseAccount } from './reduce-account.js';
import { roomAnswers, roomPushes, refuseRoom } from './reduce-room.js';
import { gameAnswers, gamePushes, refuseGame } from './reduce-game.js';
import { refuseService, servicePushes } from './reduce-service.js';
import { tick } from './reduce-time.js';

const ANSWERS = { ...accountAnswers, ...roomAnswers, ...gameAnswers };
const PUSHES = { ...accountPushes, ...roomPushes, ...gamePushes, ...servicePushes };

const ACTIONS = {
    status: onStatus,
    asked: onAsked,
    frame: onFrame,
    tick: (state, { now }) => tick(state, now),
    view: (state, { view }) => ({ ...state, view, errors: {}, notice: null }),
    errors: (state, { errors }) => ({ ...state, errors }),
    notice: (state, { notice }) => ({ ...state, notice }),
    wantedRoom: (state, { code }) => ({ ...state, wantedRoom: code }),
    jumping: (state, { on }) => ({ ...state, game: { ...state.game, jumping: on, reveal: null } }),
    readOn: (state) => ({ ...state, game: { ...state.game, reveal: null } }),
    loggedOut: (state) => ({ ...initialState(), status: state.status, view: 'login' }),
};

/** State and action give the next state; no clock, no socket, no page in here. */
export function reduce(state, action) {
    return ACTIONS[action.type](state, action);
}

function onStatus(state, { status }) {
    const lost = status === 'lost' || (status === 'connecting' && state.lost);
    if (status === 'open') {
        return { ...state, status, lost, service: null };
    }
    return { ...state, status, lost, pending: [] };
}

function onAsked(state, { code, fields }) {
    const next = { ...state, pending: [...state.pending, code] };
    if (code === ASK.answer && state.game?.question) {
        const question = { ...state.game.question, mine: Number(fields[0]) };
        return { ...next, game: { ...state.game, question } };
    }
    // Who rolls has read what was revealed.
    return code === ASK.roll && state.game ? { ...next, game: { ...state.game, reveal: null } } : next;
}

function onFrame(state, { frame, request, now }) {
    const next = request ? { ...state, pending: without(state.pending, request.code) } : state;
    if (frame.code === ACCEPTED) {
        return request ? (ANSWERS[request.code]?.(next, frame.fields, request, now) ?? next) : next;
    }
    if (isRefusal(frame.code)) {
        return refused(next, frame, request, now);
    }
    return PUSHES[frame.code]?.(next, frame.fields, now) ?? next;
}

function refused(state, frame, request, now) {
    for (const rule of [refuseService, refuseAccount, refuseRoom, refuseGame]) {
        const next = rule(state, frame, request, now);
        if (next) {
            return next;
        }
    }
    const notice = { key: `refused.${frame.code}`, args: frame.fields, at: now };
    return { ...state, notice };
}

function without(codes, code) {
    const at = codes.indexOf(code);
    return at < 0 ? codes : codes.toSpliced(at, 1);
}
