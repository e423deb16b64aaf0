/** Every code of the wire by name, so that no number stands anywhere else. See docs/protocol.md. */

/** Requests, from the browser to the server. */
export const ASK = Object.freeze({
    hello: 1,
    logIn: 2,
    register: 3,
    resume: 4,
    logOut: 5,
    figures: 10,
    history: 11,
    createRoom: 12,
    joinRoom: 13,
    leaveRoom: 14,
    addBot: 15,
    removeMember: 16,
    pickColour: 21,
    setReady: 22,
    roll: 30,
    choose: 31,
    answer: 32,
    jump: 33,
    listPacks: 440,
    choosePacks: 441,
    explain: 442,
    report: 443,
});

/** A reply that accepts. */
export const ACCEPTED = 0;

/** Pushes, from the server to the browser. */
export const PUSH = Object.freeze({
    figures: 103,
    colours: 200,
    launched: 201,
    yourTurn: 202,
    rolled: 203,
    moved: 204,
    outcome: 205,
    turnOf: 206,
    over: 207,
    orderRoll: 210,
    orderRolled: 211,
    order: 212,
    toLobby: 220,
    toLogin: 221,
    board: 299,
    token: 400,
    members: 410,
    players: 411,
    shape: 412,
    otherRolled: 413,
    question: 414,
    phase: 415,
    presence: 416,
    winner: 417,
    answers: 418,
    bretzels: 419,
    seedHash: 420,
    seed: 421,
    service: 422,
    choice: 423,
    ended: 424,
});

/** Refusals that the page treats in a way of their own; all others are only said. */
export const REFUSED = Object.freeze({
    unknownLogin: 300,
    wrongPassword: 301,
    alreadyConnected: 302,
    loginTaken: 303,
    emailTaken: 304,
    notLoggedIn: 305,
    alreadyInRoom: 306,
    noSuchRoom: 307,
    notInRoom: 310,
    roomFull: 311,
    malformedFields: 330,
    notNow: 341,
    notAChoice: 342,
    tooMany: 343,
    unavailable: 344,
    tokenUnknown: 346,
});

/** The phases named by 415. */
export const PHASE = Object.freeze({
    order: 'ordre',
    roll: 'lancer',
    choose: 'choisir',
    answer: 'repondre',
});

/** The states named by 416. */
export const PRESENCE = Object.freeze({
    present: 'present',
    absent: 'absent',
    replaced: 'remplace',
    gone: 'parti',
});

/** What the server says of itself by 422. */
export const SERVICE = Object.freeze({
    pauses: 'pause',
    goesOn: 'reprise',
    stops: 'arret',
});

const FIRST_REFUSAL = 300;
const LAST_REFUSAL = 399;

/** Whether a code refuses a request (300 to 399). */
export function isRefusal(code) {
    return code >= FIRST_REFUSAL && code <= LAST_REFUSAL;
}
