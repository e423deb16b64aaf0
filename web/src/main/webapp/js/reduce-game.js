import { ASK, PHASE, PUSH, REFUSED } from './codes.js';
import { myId, newGame } from './state.js';
import { onAnswers, onBretzels, onFigures, onOutcome } from './reduce-outcome.js';

const MOVES = [ASK.roll, ASK.choose, ASK.answer, ASK.jump];

/** The table: from the launch to the saved end. */
export const gameAnswers = {
    [ASK.choose]: onChosen,
    [ASK.jump]: onChosen,
    [ASK.explain]: onExplained,
    [ASK.report]: (state, fields, request, now) => ({
        ...state,
        notice: { key: 'notice.reported', args: [], at: now },
    }),
};

export const gamePushes = {
    [PUSH.seedHash]: (state, [sha256]) => ({
        ...state,
        view: 'table',
        game: newGame(sha256),
        notice: null,
        lastCode: state.room?.code ?? state.lastCode,
    }),
    [PUSH.players]: inGame((game, [players]) => ({ players: players.map(playerOf) })),
    [PUSH.board]: inGame((game, [squares]) => ({ categories: new Map(squares.map(numbers)) })),
    [PUSH.shape]: inGame(onShape),
    [PUSH.orderRoll]: inGame(() => ({ owesOrderRoll: true })),
    [PUSH.orderRolled]: inGame(onOrderRolled),
    [PUSH.order]: inGame((game, [order]) => ({ order: order.map(Number), owesOrderRoll: false })),
    [PUSH.yourTurn]: inGame((game, fields, now, state) => turnTo(myId(state))),
    [PUSH.turnOf]: inGame((game, [id]) => turnTo(Number(id))),
    [PUSH.rolled]: inGame((game, [value, reach], now, state) => rolled(myId(state), value, reach, now)),
    [PUSH.otherRolled]: inGame((game, [id, value, reach], now) => rolled(Number(id), value, reach, now)),
    [PUSH.moved]: inGame(onMoved),
    [PUSH.question]: inGame((game, [id, texts], now) => asked(game, Number(id), texts, now)),
    [PUSH.phase]: inGame(onPhase),
    [PUSH.outcome]: inGame(onOutcome),
    [PUSH.answers]: inGame(onAnswers),
    [PUSH.figures]: inGame(onFigures),
    [PUSH.bretzels]: inGame(onBretzels),
    [PUSH.presence]: inGame((game, [id, mark]) => ({ presence: { ...game.presence, [id]: mark } })),
    [PUSH.winner]: inGame((game, [id]) => ({ winner: Number(id) })),
    [PUSH.seed]: inGame((game, [seed]) => ({ seed })),
    [PUSH.over]: inGame(() => ({ over: true, phase: null, question: null })),
};

/** An answer that came too late was none: the game has moved on and says so itself. */
export function refuseGame(state, frame, request) {
    // An explanation is nice to have: where there is none, nobody needs to hear of it.
    if (request?.code === ASK.explain) {
        return state;
    }
    const late = frame.code === REFUSED.notNow && MOVES.includes(request?.code);
    return late ? { ...state, notice: { key: 'notice.late', args: [], quiet: true } } : null;
}

function onExplained(state, [reference, explanation = '']) {
    const { game } = state;
    return game?.reveal
        ? { ...state, game: { ...game, reveal: { ...game.reveal, reference, explanation } } }
        : state;
}

function inGame(change) {
    return (state, fields, now) =>
        state.game
            ? { ...state, game: { ...state.game, ...change(state.game, fields, now, state) } }
            : state;
}

const numbers = (fields) => fields.map(Number);

function playerOf([id, login, colour]) {
    return { id: Number(id), login, colour };
}

function onShape(game, [squares, edges]) {
    return {
        squares: squares.map(([id, kind, x, y]) => ({
            id: Number(id),
            kind,
            x: Number(x),
            y: Number(y),
            category: game.categories.get(Number(id)) ?? 0,
        })),
        edges: edges.map(numbers),
    };
}

function onOrderRolled(game, [who, score], now, state) {
    const id = Number(who);
    const value = Number(score);
    return {
        orderRolls: [...game.orderRolls, { id, value }],
        die: { who: id, value, at: now },
        owesOrderRoll: id === myId(state) ? false : game.owesOrderRoll,
    };
}

function turnTo(id) {
    return { turn: id, reach: [], jumping: false };
}

function rolled(id, value, reach, now) {
    return { turn: id, die: { who: id, value: Number(value), at: now }, reach: numbers(reach) };
}

function onMoved(game, [id, to]) {
    return { positions: { ...game.positions, [id]: Number(to) }, reach: [], jumping: false };
}

function onChosen(state, [texts], request, now) {
    const { game } = state;
    const change = texts ? asked(game, myId(state), texts, now) : { reach: [] };
    return { ...state, game: { ...game, ...change, jumping: false } };
}

/** A resumed player is asked the same again: an answer already given stays given. */
function asked(game, id, [text, ...answers], now) {
    const same = game.question?.text === text;
    const mine = same ? game.question.mine : 0;
    return {
        turn: id,
        reach: [],
        question: { who: id, text, answers, mine, at: now },
    };
}

function onPhase(game, [who, name, seconds, number], now) {
    const total = Number(seconds) * 1000;
    return {
        phase: { who: Number(who), name, number, total, deadline: now + total },
        reach: name === PHASE.choose ? game.reach : [],
    };
}
