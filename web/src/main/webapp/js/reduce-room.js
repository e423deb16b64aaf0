import { ASK, PUSH, REFUSED } from './codes.js';
import { newRoom } from './state.js';

/** The waiting room: who is there, in which colour, and who is ready. */
export const roomAnswers = {
    [ASK.createRoom]: (state, [code]) => enter(state, code),
    [ASK.joinRoom]: (state, fields, request) => enter(state, request.fields[0]),
    [ASK.leaveRoom]: toLobby,
    [ASK.setReady]: (state, [marks]) => withReady(state, marks),
    [ASK.listPacks]: (state, [packs]) => inRoom(state, { packs: packs.map(pack) }),
};

export const roomPushes = {
    [PUSH.members]: (state, [members]) => inRoom(state, { members: members.map(member) }),
    [PUSH.colours]: (state, [colours]) =>
        inRoom(state, { colours: colours.map(([colour, login]) => ({ colour, login })) }),
    [PUSH.choice]: (state, [packs, weights]) =>
        inRoom(state, { choice: { packs: packs.map(([id, name]) => ({ id, name })), weights: weights.map(Number) } }),
    [PUSH.toLobby]: onSentToLobby,
    [PUSH.ended]: onEnded,
};

const CODE_REFUSALS = [REFUSED.noSuchRoom, REFUSED.roomFull];

/** A code that leads nowhere is told beside the field for it. */
export function refuseRoom(state, frame, request, now) {
    if (request?.code === ASK.choosePacks && frame.code === REFUSED.notAChoice) {
        return { ...state, notice: { key: 'notice.packs', args: [], at: now } };
    }
    if (request?.code !== ASK.joinRoom || !CODE_REFUSALS.includes(frame.code)) {
        return null;
    }
    const errors = { code: { key: `refused.${frame.code}`, args: [] } };
    return { ...state, errors, view: 'lobby', wantedRoom: null, game: null };
}

function enter(state, code) {
    const room = newRoom(code.toUpperCase());
    return { ...state, room, game: null, view: 'room', wantedRoom: null, errors: {}, notice: null };
}

function toLobby(state) {
    return { ...state, room: null, game: null, view: 'lobby' };
}

/** At a game's end the ranking stays until the player goes on; else somebody took us out of the room. */
function onSentToLobby(state, fields, now) {
    if (state.game?.over) {
        return { ...state, room: null };
    }
    const notice = state.room ? { key: 'notice.removed', args: [], at: now } : state.notice;
    return { ...toLobby(state), notice };
}

/** An administrator has closed the room: the reason stays until the player goes on. */
function onEnded(state, [reason]) {
    return { ...toLobby(state), notice: { key: 'notice.ended', args: [reason] } };
}

function inRoom(state, change) {
    return state.room ? { ...state, room: { ...state.room, ...change } } : state;
}

function pack([id, name, , author, licence, source, questions]) {
    return { id, name, author, licence, source, questions: Number(questions) };
}

function member([login, colour, ready]) {
    return { login, colour, ready: ready === 'true' };
}

function withReady(state, marks = []) {
    const ready = new Map(marks.map(([login, mark]) => [login, mark === 'true']));
    const members = state.room?.members.map((one) => ({
        ...one,
        ready: ready.get(one.login) ?? one.ready,
    }));
    return inRoom(state, { members });
}
