import { PHASE } from './codes.js';

/** The whole of what the page knows. Never changed in place: `reduce` makes the next one. */
export function initialState({ wantedRoom = null, token = null } = {}) {
    return {
        status: 'closed',
        lost: false,
        service: null,
        view: 'start',
        login: null,
        token,
        wantedRoom,
        errors: {},
        pending: [],
        notice: null,
        room: null,
        lastCode: null,
        game: null,
        figures: null,
        history: null,
    };
}

/** Packs: those on offer, null before they are known; choice: of what is played, null by default. */
export function newRoom(code) {
    return { code, members: [], colours: [], packs: null, choice: null };
}

export function newGame(sha256) {
    return {
        sha256,
        seed: null,
        players: [],
        categories: new Map(),
        squares: [],
        edges: [],
        owesOrderRoll: false,
        orderRolls: [],
        order: [],
        positions: {},
        figures: {},
        bretzels: {},
        presence: {},
        turn: null,
        phase: null,
        die: null,
        reach: [],
        question: null,
        reveal: null,
        jumping: false,
        winner: null,
        over: false,
    };
}

export const player = (game, id) => game.players.find((one) => one.id === id);

export const myId = (state) =>
    state.game?.players.find((one) => one.login === state.login)?.id ?? null;

export const isMyTurn = (state) => state.game?.turn !== null && state.game?.turn === myId(state);

export const isPending = (state, code) => state.pending.includes(code);

export const square = (game, id) => game.squares.find((one) => one.id === id);

export const iAmCreator = (state) => state.room?.members[0]?.login === state.login;

export const me = (state) => state.room?.members.find((one) => one.login === state.login);

/** The players in the order of play, or, before it is settled, in that of their places. */
export function seated(game) {
    if (game.order.length === 0) {
        return game.players;
    }
    return game.order.map((id) => player(game, id)).filter(Boolean);
}

export function ranked(game) {
    const rank = (one) => game.figures[one.id]?.rank ?? game.players.length;
    return [...seated(game)].sort((a, b) => rank(a) - rank(b));
}

export const isBot = (login) => login.startsWith('~');

/** A bot's name without the mark that no login can begin with. */
export const shownName = (login) => (isBot(login) ? login.slice(1) : login);

const INGREDIENTS = 5;
export const JUMP_BRETZELS = 5;

export const hasAllIngredients = (game, id) =>
    (game.figures[id]?.ingredients ?? []).filter(Boolean).length === INGREDIENTS;

export function canJump(state) {
    const { game } = state;
    return (
        isMyTurn(state) &&
        game.phase?.name === PHASE.roll &&
        (game.bretzels[myId(state)] ?? 0) >= JUMP_BRETZELS
    );
}

const jumpTargets = (game) =>
    game.squares.filter((one) => one.kind === 'ingredient' || one.kind === 'centre');

/** The squares that I may choose now. */
export function choices(state) {
    const { game } = state;
    if (!isMyTurn(state)) {
        return [];
    }
    if (game.phase?.name === PHASE.choose) {
        return game.reach;
    }
    return game.jumping && canJump(state) ? jumpTargets(game).map((one) => one.id) : [];
}

/** The squares that the player whose turn it is may choose now. */
export const shownReach = (state) =>
    isMyTurn(state) ? choices(state) : state.game?.phase?.name === PHASE.choose ? state.game.reach : [];

export function owesRoll(state) {
    const { game } = state;
    if (game?.phase?.name === PHASE.order) {
        return game.owesOrderRoll;
    }
    return isMyTurn(state) && game.phase?.name === PHASE.roll;
}

export const owesAnswer = (state) =>
    state.game?.phase?.name === PHASE.answer &&
    state.game.question !== null &&
    state.game.question.mine === 0;

/** The category of the question that a player gets where the pawn stands; 0 in the pot. */
export const categoryAt = (game, id) => game.categories.get(game.positions[id] ?? 0) ?? 0;

export const isFinal = (game, id) => (game.positions[id] ?? 0) === 0 && hasAllIngredients(game, id);

/** Whether a revealed answer still stands before the next question. */
export const isHeld = (game) => game.reveal !== null && game.question !== null;
